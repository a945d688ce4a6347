"""One application as a workbook: written for people to fill in, and read back without loss."""
