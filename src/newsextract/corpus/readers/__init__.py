"""One file a kind of input: each turns a stream into Items and Faults, in the order of the input.

A damaged record costs that record: it becomes a Fault, and the next one is read.
"""
