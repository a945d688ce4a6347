"""The open data of a round: tables in four formats, described, checked and ready to download."""
