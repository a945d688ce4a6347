"""The public dataset into pages. Nothing here sees the register: only plain, public JSON."""
