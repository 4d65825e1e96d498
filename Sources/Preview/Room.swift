// Filled by the work at hand.
