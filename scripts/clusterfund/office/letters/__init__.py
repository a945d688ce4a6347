"""Letters to a lead whose cluster is not supported. They are not public."""
