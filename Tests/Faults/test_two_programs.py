"""Only one program at a time writes to a record."""

from conftest import Ledger, assert_kept, clients, evenfall, free_port


def test_a_second_program_is_refused_and_told_which_one_has_the_record(program):
    first = program()
    second = evenfall("serve", "--data", first.record, "--port", free_port())
    assert second.returncode == 69
    assert f"process {first.process.pid}" in second.stderr.decode()
    ledger = Ledger()
    ledger.make(5)
    for client in clients(first, ledger, 1):
        client.join()
    assert len(ledger.confirmed) == 5


def test_the_next_program_starts_at_once_when_the_first_was_killed(program):
    first = program()
    ledger = Ledger()
    ledger.make(5)
    for client in clients(first, ledger, 1):
        client.join()
    first.kill()
    second = program(first.record)
    assert second.request("GET", "/")[0] == 200
    second.stop()
    assert_kept(first.record, ledger.confirmed, ledger.made)


def test_reading_beside_a_writing_program_is_allowed(program):
    first = program()
    assert evenfall("export", "--csv", "-", "--data", first.record).returncode == 0
