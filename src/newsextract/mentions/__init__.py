"""What a text mentions: quotations, dates, numbers, actors."""
