"""Sessions of intervision: what was agreed, who was there, and the view that leads one."""
