"""What a folder holds, by name."""

import os


def listing(folder: str) -> tuple[list[str], list[str]]:
    """The names of a folder's files and of its folders, sorted, without hidden ones. Raises `OSError`, `ValueError`.

    What cannot be looked at (a link that leads to itself) counts as a file, and says what is wrong when it is opened.
    """
    files: list[str] = []
    folders: list[str] = []
    with os.scandir(folder) as items:
        for item in items:
            if not item.name.startswith("."):
                (folders if _is_folder(item) else files).append(item.name)
    return sorted(files), sorted(folders)


def _is_folder(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:
        return False
