"""Paper and spreadsheets: what an office prints, stamps, fills in and seals."""
