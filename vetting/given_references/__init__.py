"""References by link: somebody who worked with the vendor answers for themself, on a phone."""
