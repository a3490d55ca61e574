"""Data out: assessments, comparisons, the directory and the trail as CSV, XLSX and JSON."""
