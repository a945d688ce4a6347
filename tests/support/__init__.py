"""What tests share: small registers built from a base, and the text of a check."""
