"""New outlet plugins: learned from samples, written as a package or as a file of data."""
