"""The scorecard: one assessment on paper."""
