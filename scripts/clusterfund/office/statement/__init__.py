"""What comes from the cloud platform: statements and account lists, as CSV or xlsx."""
