"""Paper, spreadsheets and scaffolds: what applicants and officials start from and hand in."""
