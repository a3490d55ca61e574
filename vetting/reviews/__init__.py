"""One rater's ratings and notes in an assessment: started, saved as they are made, submitted."""
