"""The scoring core: frozen dataclasses in, frozen dataclasses out.

Pure by rule: the standard library and this package, no clock, no randomness, no files.
"""
