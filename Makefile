.PHONY: help
help:
	@echo "The targets come with the rooms."
