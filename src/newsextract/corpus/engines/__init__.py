"""The same work inside an engine that has more machines: Arrow batches in, Arrow batches out."""
