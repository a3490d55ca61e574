"""What an empty portal says of itself: three cards, which go as their steps are done."""
