"""Whether a disk is encrypted, read from a /proc and a /sys of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsellor_app.vault import disk
from counsellor_app.vault.disk import DiskState, Encryption

SWAPS = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
VAULT = Path("/home/els/.local/share/counsellor-app/vault")


class Machine:
    """A tree that looks as Linux shows itself."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "proc/self").mkdir(parents=True)
        (root / "sys/dev/block").mkdir(parents=True)
        (root / "sys/class/block").mkdir(parents=True)
        (root / "proc/swaps").write_text(SWAPS)

    def device(self, name: str, number: str, *, uuid: str = "", on: tuple[str, ...] = ()) -> None:
        folder = self.root / "sys/devices" / name
        (folder / "slaves").mkdir(parents=True)
        if uuid:
            (folder / "dm").mkdir()
            (folder / "dm/uuid").write_text(f"{uuid}\n")
        for below in on:
            (folder / "slaves" / below).symlink_to(self.root / "sys/devices" / below)
        (self.root / "sys/dev/block" / number).symlink_to(folder)
        (self.root / "sys/class/block" / name).symlink_to(folder)

    def mount(self, point: str, number: str, kind: str = "ext4", source: str = "/dev/x") -> None:
        written = point.replace(" ", "\\040")
        with (self.root / "proc/self/mountinfo").open("a") as file:
            file.write(f"36 35 {number} / {written} rw shared:1 - {kind} {source} rw\n")

    def swap(self, name: str, kind: str = "partition") -> None:
        with (self.root / "proc/swaps").open("a") as file:
            file.write(f"{name}\t{kind}\t8388604\t0\t-2\n")

    def look(self, folder: Path = VAULT) -> DiskState:
        return disk.look(folder, self.root)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.device("sda2", "8:2")
    made.device("dm-0", "254:0", uuid="CRYPT-LUKS2-1a2b-sda2_crypt", on=("sda2",))
    made.device("dm-1", "254:1", uuid="LVM-abcroot", on=("dm-0",))
    return made


def test_a_plain_partition_is_not_encrypted(machine: Machine) -> None:
    """As most computers come."""
    machine.mount("/", "8:2")
    assert machine.look() == DiskState(Encryption.NOT_SEEN, None)


def test_luks_is_seen(machine: Machine) -> None:
    """The mark that dm-crypt gives its devices."""
    machine.mount("/", "254:0")
    assert machine.look().folder is Encryption.SEEN


def test_luks_under_a_volume_is_seen(machine: Machine) -> None:
    """As Debian's installer makes it: a volume on an encrypted partition."""
    machine.mount("/", "254:1")
    assert machine.look().folder is Encryption.SEEN


def test_a_volume_half_of_which_is_plain_is_not(machine: Machine) -> None:
    """One disk of two that is not encrypted is enough to find what was written."""
    machine.device("sdb1", "8:17")
    machine.device("dm-2", "254:2", uuid="LVM-abchome", on=("dm-0", "sdb1"))
    machine.mount("/", "254:2")
    assert machine.look().folder is Encryption.NOT_SEEN


def test_the_nearest_mount_counts(machine: Machine) -> None:
    """An encrypted home on a plain system; of two at one place the one that covers the other."""
    machine.mount("/", "8:2")
    machine.mount("/home", "8:2")
    machine.mount("/home", "254:0")
    machine.mount("/homeland", "8:2")
    assert machine.look().folder is Encryption.SEEN
    assert machine.look(Path("/srv/vault")).folder is Encryption.NOT_SEEN


def test_a_mount_with_a_blank_in_its_name_is_found(machine: Machine) -> None:
    """A stick called as people call them."""
    machine.mount("/", "8:2")
    machine.mount("/media/els/MIJN STICK", "254:0", "vfat")
    assert machine.look(Path("/media/els/MIJN STICK/vault")).folder is Encryption.SEEN


def test_a_file_system_with_a_number_of_its_own_is_found_by_name(machine: Machine) -> None:
    """Btrfs shows 0:31; its source is a link to the device."""
    (machine.root / "dev/mapper").mkdir(parents=True)
    (machine.root / "dev/dm-0").touch()
    (machine.root / "dev/mapper/luks").symlink_to("../dm-0")
    machine.mount("/", "0:31", "btrfs", "/dev/mapper/luks")
    assert machine.look().folder is Encryption.SEEN


def test_a_folder_that_is_sealed_by_itself_is_seen(machine: Machine) -> None:
    """An encrypted home folder on a plain disk."""
    machine.mount("/", "8:2")
    machine.mount("/home/els", "0:52", "ecryptfs", "/home/.ecryptfs/els")
    assert machine.look().folder is Encryption.SEEN


@pytest.mark.parametrize(
    ("number", "kind", "source"),
    [
        ("0:45", "nfs4", "server:/home"),
        ("0:46", "overlay", "overlay"),
        ("0:47", "zfs", "pool/home"),
        ("7:0", "ext4", "/dev/loop0"),
        ("254:9", "ext4", "/dev/mapper/odd"),
    ],
)
def test_what_cannot_be_known_is_not_claimed(
    machine: Machine, number: str, kind: str, source: str
) -> None:
    """Another computer's disk, a container, a disk within a file, a mapping of another kind."""
    machine.device("loop0", "7:0")
    machine.device("dm-9", "254:9", uuid="mpath-odd")
    machine.mount("/", number, kind, source)
    assert machine.look().folder is Encryption.UNKNOWN


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("/dev/dm-1", "partition", Encryption.SEEN),
        ("/dev/sda2", "partition", Encryption.NOT_SEEN),
        ("/swapfile", "file", Encryption.SEEN),
        ("/dev/zram0", "partition", None),
    ],
)
def test_swap_is_looked_at_too(
    machine: Machine, name: str, kind: str, expected: Encryption | None
) -> None:
    """A volume, a partition and a file; what is pressed together in memory reaches no disk."""
    machine.mount("/", "254:1")
    machine.swap(name, kind)
    assert machine.look() == DiskState(Encryption.SEEN, expected)


def test_a_line_that_says_too_little_is_passed_over(machine: Machine) -> None:
    """Cut short, or of a kernel to come: the others are read all the same."""
    mounts = machine.root / "proc/self/mountinfo"
    mounts.write_text("36 35 8:2 / - ext4\n36 35 8:2 / / rw shared:1 ext4\n\n")
    assert machine.look().folder is Encryption.UNKNOWN
    machine.mount("/", "254:0")
    assert machine.look().folder is Encryption.SEEN


def test_where_nothing_is_told_nothing_is_known(tmp_path: Path) -> None:
    """Windows and macOS have no such files."""
    assert disk.look(VAULT, tmp_path) == DiskState(Encryption.UNKNOWN, None)


def test_this_computer_is_read_without_a_fault(tmp_path: Path) -> None:
    """Whatever it is."""
    assert isinstance(disk.look(tmp_path).folder, Encryption)
