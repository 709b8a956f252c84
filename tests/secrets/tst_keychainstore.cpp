// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "secrets/storetestkit.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace storetestkit;
using namespace std::chrono_literals;
using vv::Secret;
using vv::secrets::KeychainStore;

/// Run by with-keyring.sh in a session with an unlocked, empty key store.
class TstKeychainStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInEveryThread();
    void keepsAToken();
    void keepsAccountsAndServicesApart();
    void removes();
    void givesUpInTime();
};

void TstKeychainStore::keepsAToken()
{
    const QString account = u"keeps@api.example"_s;
    {
        KeychainStore first(u"vinylvault-test"_s);
        QCOMPARE(told(read(first, account)), u"nothing"_s);
        QCOMPARE(told(write(first, account, Secret("Tok3n-Old"_ba))), u"keychain"_s);
        QCOMPARE(told(write(first, account, Secret("Tok3n-New"_ba))), u"keychain"_s);
    }
    KeychainStore second(u"vinylvault-test"_s);
    QCOMPARE(told(read(second, account)), u"found:Tok3n-New"_s);
}

void TstKeychainStore::keepsAccountsAndServicesApart()
{
    KeychainStore store(u"vinylvault-test"_s);
    KeychainStore other(u"vinylvault-other"_s);
    QVERIFY(write(store, u"one@api.example"_s, Secret("Tok3n-One"_ba)));
    QVERIFY(write(store, u"one@127.0.0.1"_s, Secret("Tok3n-Test"_ba)));
    QCOMPARE(told(read(store, u"one@api.example"_s)), u"found:Tok3n-One"_s);
    QCOMPARE(told(read(store, u"one@127.0.0.1"_s)), u"found:Tok3n-Test"_s);
    QCOMPARE(told(read(other, u"one@api.example"_s)), u"nothing"_s);
}

void TstKeychainStore::removes()
{
    KeychainStore store(u"vinylvault-test"_s);
    QVERIFY(write(store, u"gone@api.example"_s, Secret("Tok3n-Gone"_ba)));
    QCOMPARE(told(remove(store, u"gone@api.example"_s)), u"removed"_s);
    QCOMPARE(told(read(store, u"gone@api.example"_s)), u"nothing"_s);
}

void TstKeychainStore::answersInEveryThread()
{
    // Twice: the key store must not get attached to a thread that ends.
    for (int round = 0; round < 2; ++round) {
        QString answer;
        const std::unique_ptr<QThread> thread(QThread::create([&answer] {
            KeychainStore store(u"vinylvault-test"_s);
            const QString account = u"thread@api.example"_s;
            answer = told(write(store, account, Secret("Tok3n-Thread"_ba)));
            answer += u' ' + told(read(store, account));
        }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), kPatience);
        QCOMPARE(answer, u"keychain found:Tok3n-Thread"_s);
    }
}

void TstKeychainStore::givesUpInTime()
{
    // Shorter than any key store can be: the answer must be ours, and the late one ignored.
    KeychainStore hasty(u"vinylvault-test"_s, 0ms);
    const auto answer = read(hasty, u"keeps@api.example"_s);
    QCOMPARE(told(answer), u"storage"_s);
    KeychainStore patient(u"vinylvault-test"_s);
    QCOMPARE(told(read(patient, u"keeps@api.example"_s)), u"found:Tok3n-New"_s);
}

QTEST_GUILESS_MAIN(TstKeychainStore)
#include "tst_keychainstore.moc"
