"""What the school thinks of a text or a photo: pure functions, no input or output, no clock, no state."""
