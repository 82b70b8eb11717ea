"""The program is killed while check-ins are under way, again and again."""

import time

from conftest import FULL, Ledger, assert_kept, clients

ROUNDS = 200 if FULL else 50
EACH = 20


def test_nothing_confirmed_is_lost_or_doubled_when_the_program_is_killed(program, chance):
    """Fifty kills during 1,000 check-ins of four clients; what was not confirmed is sent again."""
    home, ledger = program(), Ledger()
    usual = 0.1
    inside = 0
    for _ in range(ROUNDS):
        ledger.make(EACH)
        started, before = time.monotonic(), len(ledger.so_far())
        running = clients(home, ledger, 4)
        time.sleep(chance.random() * usual)
        home.kill()
        for client in running:
            client.join()
        assert not ledger.complaints, ledger.complaints
        kept = len(ledger.so_far()) - before
        inside += ledger.waiting != []
        if kept:
            usual = 0.8 * usual + 0.2 * (time.monotonic() - started) * EACH / kept
        assert_kept(home.record, ledger.so_far(), ledger.made)
        home.start()
    for client in clients(home, ledger, 4):
        client.join()
    assert not ledger.waiting and not ledger.complaints
    home.stop()
    assert len(ledger.confirmed) == ROUNDS * EACH
    assert_kept(home.record, ledger.confirmed, ledger.made)
    print(f"{inside} of {ROUNDS} kills came while check-ins were under way")
    assert inside >= ROUNDS // 4
