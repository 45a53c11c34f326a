"""What a text is read with: rules, word tables, and how they are compiled and matched."""
