"""Register and figures into the public dataset: plain JSON, from an allow-list, clock-free."""
