"""However crossread is installed, it brings its sample corpus along."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

PARTS = ("tui", "corpus", "tests", "README.md", "LICENSE", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*")


def built(target: str, source: Path, out: Path) -> Path:
    """The `wheel` or `sdist` that the project's build backend makes of a source folder."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (package,) = out.iterdir()
    return package


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project without what a build or a test run left in it."""
    project = Path(__file__).resolve().parent.parent
    copy = tmp_path_factory.mktemp("checkout")
    for part in PARTS:
        source = project / part
        if source.is_dir():
            shutil.copytree(source, copy / part, ignore=LEFT_OUT)
        else:
            shutil.copy(source, copy / part)
    return copy


@pytest.fixture(scope="module", params=["wheel", "sdist, then wheel"])
def installed(request: pytest.FixtureRequest, checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a wheel was unpacked, made from the checkout or by way of the source package."""
    source = checkout
    if request.param != "wheel":
        unpacked = tmp_path_factory.mktemp("unpacked")
        with tarfile.open(built("sdist", checkout, tmp_path_factory.mktemp("sdist"))) as archive:
            archive.extractall(unpacked, filter="data")
        (source,) = unpacked.iterdir()
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(built("wheel", source, tmp_path_factory.mktemp("wheel"))) as archive:
        archive.extractall(site)
    return site


def files(folder: Path) -> set[str]:
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_package_holds_every_file_of_the_corpus_every_module_and_every_word_list(
    installed: Path, checkout: Path
) -> None:
    assert files(installed / "crossread" / "corpus") == files(checkout / "corpus")
    modules = files(installed / "crossread") - {f"corpus/{name}" for name in files(checkout / "corpus")}
    assert modules == files(checkout / "tui" / "crossread")
    data = {name for name in modules if not name.endswith(".py")}
    assert {Path(name).parent.name for name in data} >= {"words", "lexicon"}


def test_the_package_brings_nothing_but_itself_and_its_metadata(installed: Path) -> None:
    assert sorted(path.name.split("-")[0] for path in installed.iterdir()) == ["crossread", "crossread"]


def test_the_package_opens_its_own_corpus_from_anywhere(
    installed: Path, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    for name in ("tui/crossread", "corpus/not-ours"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "corpus" / "not-ours" / "a.txt").write_text("Nothing of ours.\n")
    for folder in (Path("/"), tmp_path):
        told = subprocess.run(
            [sys.executable, "-P", "-m", "crossread"],
            cwd=folder,
            env={**clean_environment, "PYTHONPATH": str(installed)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0, told.stderr
        assert "Iran-Pakistan strikes, January 2024" in told.stdout
        assert "not-ours" not in told.stdout
