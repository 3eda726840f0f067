"""Where the built program begins."""

import sys

from counsellor_app.__main__ import main

sys.exit(main())
