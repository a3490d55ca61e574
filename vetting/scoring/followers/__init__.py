"""The history of an audience: a table in, unusual growth out, each with its dates and a question.

A series of numbers shows unusual growth, never who caused it or why (followers §0).
"""
