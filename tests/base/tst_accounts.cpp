// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/accounts.h"
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

class TstAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mainAccountHasAName();
    void oneAccountBesideAnother();
    void findsThoseWithADatabase();
    void namesAreSafeAndUnlike_data();
    void namesAreSafeAndUnlike();
    void aNamedAccountIsPutAsideWhole();
    void theMainAccountLeavesTheOthersAlone();
    void twiceOnOneDay();
    void whatCannotBeMovedStays();
    void settingsRememberAccounts();

private:
    void put(const QString &path, const QByteArray &content = "x")
    {
        const QString whole = m_dir->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] bool has(const QString &path) const { return QFileInfo::exists(m_dir->filePath(path)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    Locations m_places;
};

void TstAccounts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_places = *locations(m_dir->path());
}

void TstAccounts::mainAccountHasAName()
{
    QCOMPARE(locations(m_dir->path(), kMainAccount)->data, m_places.data);
    QCOMPARE(canonicalAccount(kMainAccount), QString());
    QCOMPARE(canonicalAccount(u"milo"_s), u"milo"_s);
    QVERIFY(!locations(m_dir->path(), u"../milo"_s));
}

void TstAccounts::oneAccountBesideAnother()
{
    const auto milo = *locations(m_dir->path(), u"milo"_s);
    QCOMPARE(milo.data, m_dir->filePath(u"accounts/milo"_s));
    QCOMPARE(accountPlaces(milo, u"okoye"_s).data, m_dir->filePath(u"accounts/okoye"_s));
    QCOMPARE(accountPlaces(milo, {}).data, m_places.data);
    QCOMPARE(milo.cache, m_places.cache); // covers are shared,
    QCOMPARE(milo.settings(), m_places.settings());
    QVERIFY(milo.sealedSecrets() != m_places.sealedSecrets()); // tokens and plays are not
    QVERIFY(milo.syncLock() != m_places.syncLock());
}

void TstAccounts::findsThoseWithADatabase()
{
    QCOMPARE(accountsOnDisk(m_places), QStringList());
    put(u"accounts/Zoe/vinylvault.db"_s);
    put(u"accounts/milo/vinylvault.db"_s);
    put(u"accounts/empty/notes.txt"_s);
    put(u"accounts/.hidden/vinylvault.db"_s);
    put(u"accounts/no account/vinylvault.db"_s);
    put(u"removed/okoye-2026-01-01/vinylvault.db"_s);
    QCOMPARE(accountsOnDisk(m_places), QStringList({u"milo"_s, u"Zoe"_s}));
    put(u"vinylvault.db"_s);
    QCOMPARE(accountsOnDisk(m_places), QStringList({QString(), u"milo"_s, u"Zoe"_s}));
    QCOMPARE(accountsOnDisk(*locations(m_dir->path(), u"milo"_s)), accountsOnDisk(m_places));
}

void TstAccounts::namesAreSafeAndUnlike_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"okoye"_s << QStringList{QString()} << u"okoye"_s;
    QTest::newRow("dots and dashes") << u"Mi_lo.77-x"_s << QStringList() << u"Mi_lo.77-x"_s;
    QTest::newRow("accents") << u"Åsa Née"_s << QStringList() << u"Asa-Nee"_s;
    QTest::newRow("a way up") << u"../../etc"_s << QStringList() << u"etc"_s;
    QTest::newRow("nothing left") << u"静か"_s << QStringList() << u"account"_s;
    QTest::newRow("empty") << QString() << QStringList() << u"account"_s;
    QTest::newRow("taken") << u"okoye"_s << QStringList{u"okoye"_s} << u"okoye-2"_s;
    QTest::newRow("taken in capitals") << u"okoye"_s << QStringList{u"OKOYE"_s, u"okoye-2"_s} << u"okoye-3"_s;
    QTest::newRow("the main one's") << u"Default"_s << QStringList() << u"Default-2"_s;
    QTest::newRow("long") << QString(200, u'a') << QStringList{QString(56, u'a')}
                          << QString(QString(56, u'a') + u"-2"_s);
}

void TstAccounts::namesAreSafeAndUnlike()
{
    QFETCH(QString, username);
    QFETCH(QStringList, taken);
    const QString name = accountNameFor(username, taken);
    QTEST(name, "name");
    QVERIFY(locations(m_dir->path(), name));
}

void TstAccounts::aNamedAccountIsPutAsideWhole()
{
    put(u"vinylvault.db"_s);
    put(u"accounts/milo/vinylvault.db"_s, "plays");
    put(u"accounts/milo/sync.lock"_s);
    put(u"accounts/milo/secrets.sealed"_s, "token");
    put(u"accounts/milo/secrets.sealed.damaged"_s, "token");
    const auto moved = putAside(m_places, u"milo"_s, u"milo"_s, QDate(2026, 11, 23));
    QVERIFY(moved);
    QCOMPARE(*moved, m_dir->filePath(u"removed/milo-2026-11-23"_s));
    QVERIFY(!has(u"accounts/milo"_s));
    QVERIFY(has(u"vinylvault.db"_s));
    QCOMPARE(QDir(*moved).entryList(QDir::Files | QDir::Hidden), QStringList{u"vinylvault.db"_s});
    QFile kept(*moved + u"/vinylvault.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "plays"_ba);
}

void TstAccounts::theMainAccountLeavesTheOthersAlone()
{
    for (const QString &file :
         {u"vinylvault.db"_s, u"vinylvault.db-wal"_s, u"secrets.sealed"_s, u"settings.ini"_s, u"cache/thumbnails.db"_s,
          u"request-times-api.discogs.com"_s, u"accounts/milo/vinylvault.db"_s, u"accounts/milo/secrets.sealed"_s})
        put(file);
    const auto moved = putAside(m_places, {}, u"okoye"_s, QDate(2026, 11, 23));
    QVERIFY(moved);
    QCOMPARE(*moved, m_dir->filePath(u"removed/okoye-2026-11-23"_s));
    QVERIFY(has(u"removed/okoye-2026-11-23/vinylvault.db"_s) && has(u"removed/okoye-2026-11-23/vinylvault.db-wal"_s));
    QVERIFY(!has(u"vinylvault.db"_s) && !has(u"secrets.sealed"_s));
    for (const QString &file : {u"settings.ini"_s, u"cache/thumbnails.db"_s, u"request-times-api.discogs.com"_s,
                                u"accounts/milo/vinylvault.db"_s, u"accounts/milo/secrets.sealed"_s})
        QVERIFY2(has(file), qPrintable(file));
    QCOMPARE(accountsOnDisk(m_places), QStringList{u"milo"_s});
}

void TstAccounts::twiceOnOneDay()
{
    for (const QString &expected : {u"removed/milo-2026-11-23"_s, u"removed/milo-2026-11-23-2"_s}) {
        put(u"accounts/milo/vinylvault.db"_s);
        QCOMPARE(*putAside(m_places, u"milo"_s, u"milo"_s, QDate(2026, 11, 23)), m_dir->filePath(expected));
    }
}

void TstAccounts::whatCannotBeMovedStays()
{
    put(u"accounts/milo/vinylvault.db"_s);
    put(u"removed"_s); // a file where the folder should be
    const auto moved = putAside(m_places, u"milo"_s, u"milo"_s, QDate(2026, 11, 23));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Error::Kind::ReadOnly);
    QVERIFY(has(u"accounts/milo/vinylvault.db"_s));
}

void TstAccounts::settingsRememberAccounts()
{
    const AccountNote note{.ownerId = 8'190'417'000,
                           .ownerName = u"Åsa"_s,
                           .keptIn = u"keychain"_s,
                           .tested = QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC),
                           .good = true};
    {
        Settings settings(m_places);
        QCOMPARE(settings.lastAccount(), QString());
        QCOMPARE(settings.accountNote(u"default@127.0.0.1:4711"_s), AccountNote());
        settings.setLastAccount(u"milo"_s);
        settings.setAccountNote(u"default@127.0.0.1:4711"_s, note);
    }
    const Settings settings(*locations(m_dir->path(), u"milo"_s));
    QCOMPARE(settings.lastAccount(), u"milo"_s);
    QCOMPARE(settings.accountNote(u"default@127.0.0.1:4711"_s), note);
    QCOMPARE(settings.accountNote(u"milo@127.0.0.1:4711"_s), AccountNote());
}

QTEST_GUILESS_MAIN(TstAccounts)
#include "tst_accounts.moc"
