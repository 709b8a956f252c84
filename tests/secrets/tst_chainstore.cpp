// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/chainstore.h"

#include "base/paths.h"
#include "secrets/deliver.h"
#include "secrets/memorystore.h"
#include "secrets/storetestkit.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace storetestkit;
using vv::Done;
using vv::Error;
using vv::Secret;
using namespace vv::secrets;

namespace {

const QString kAccount = u"default@api.example"_s;

/// Answers as told and keeps in `secret` what it was given.
class ScriptedStore final : public SecretStore
{
public:
    void read(const QString &, QObject *context, Done<std::optional<Kept>> done) override
    {
        if (problem)
            return deliver<std::optional<Kept>>(&m_receiver, context, done, vv::fail(*problem));
        deliver<std::optional<Kept>>(&m_receiver, context, done,
                                     secret ? std::optional(Kept{*secret, Place::Keychain}) : std::nullopt);
    }
    void write(const QString &, const Secret &text, QObject *context, Done<Place> done) override
    {
        if (problem)
            return deliver<Place>(&m_receiver, context, done, vv::fail(*problem));
        secret = text;
        deliver<Place>(&m_receiver, context, done, Place::Keychain);
    }
    void remove(const QString &, QObject *context, Done<bool> done) override
    {
        if (problem)
            return deliver<bool>(&m_receiver, context, done, vv::fail(*problem));
        const bool had = secret.has_value();
        if (!locked)
            secret.reset();
        deliver<bool>(&m_receiver, context, done, had);
    }

    std::optional<Error> problem;
    std::optional<Secret> secret;
    bool locked = false; ///< says that it deleted and did not

private:
    QObject m_receiver;
};

} // namespace

class TstChainStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheNewestOfSeveral();
    void readsPastStoresThatFail_data();
    void readsPastStoresThatFail();
    void tellsWhatCannotBeOpened();
    void writesToTheFirstThatWorks();
    void removesStaleCopiesAfterAWrite();
    void tellsWhenNoneCanWrite();
    void removesFromAll();
    void tellsWhenItIsUnsureAboutARemoval();
    void aRemovalThatWasNoneIsNotBelieved();
    void removesAnOldValueBelow();
    void mayBeDestroyedByAnAnswer();
    void withoutASessionBusUsesTheSealedFile();
    void withoutAnyFileUsesMemory();

private:
    std::unique_ptr<ChainStore> m_chain;
    ScriptedStore *m_first = nullptr;
    ScriptedStore *m_second = nullptr;
};

void TstChainStore::init()
{
    auto first = std::make_unique<ScriptedStore>();
    auto second = std::make_unique<ScriptedStore>();
    m_first = first.get();
    m_second = second.get();
    std::vector<std::unique_ptr<SecretStore>> stores;
    stores.push_back(std::move(first));
    stores.push_back(std::move(second));
    m_chain = std::make_unique<ChainStore>(std::move(stores));
}

void TstChainStore::readsTheNewestOfSeveral()
{
    QCOMPARE(told(read(*m_chain, kAccount)), u"nothing"_s);
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-Old"_ba)));
    QCOMPARE(told(read(*m_chain, kAccount)), u"found:Tok3n-Old"_s);
    // Changed while the key store was away: when it is back, its old one must not come back with it.
    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-New"_ba)));
    m_first->problem.reset();
    QCOMPARE(m_first->secret, std::optional(Secret("Tok3n-Old"_ba)));
    QCOMPARE(told(read(*m_chain, kAccount)), u"found:Tok3n-New"_s);
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-Newest"_ba)));
    QCOMPARE(told(read(*m_chain, kAccount)), u"found:Tok3n-Newest"_s);
}

void TstChainStore::readsPastStoresThatFail_data()
{
    QTest::addColumn<Error>("problem");
    QTest::newRow("no key store") << Error{Error::Kind::Storage, u"no bus"_s};
    QTest::newRow("damaged") << Error{Error::Kind::Damaged, u"does not open"_s};
}

void TstChainStore::readsPastStoresThatFail()
{
    QFETCH(Error, problem);
    m_first->problem = problem;
    m_second->secret = Secret("Tok3n-Second"_ba);
    QCOMPARE(told(read(*m_chain, kAccount)), u"found:Tok3n-Second"_s);
}

void TstChainStore::tellsWhatCannotBeOpened()
{
    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    QCOMPARE(told(read(*m_chain, kAccount)), u"nothing"_s);
    m_second->problem = Error{Error::Kind::Damaged, u"does not open"_s};
    QCOMPARE(told(read(*m_chain, kAccount)), u"damaged"_s);
}

void TstChainStore::writesToTheFirstThatWorks()
{
    QCOMPARE(told(write(*m_chain, kAccount, Secret("Tok3n-A"_ba))), u"keychain"_s);
    QCOMPARE(m_first->secret, std::optional(Secret("Tok3n-A"_ba)));
    QVERIFY(!m_second->secret);

    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-B"_ba)));
    QCOMPARE(m_second->secret, std::optional(Secret("Tok3n-B"_ba)));
}

void TstChainStore::removesStaleCopiesAfterAWrite()
{
    m_second->secret = Secret("Tok3n-Old"_ba);
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-New"_ba)));
    QVERIFY(!m_second->secret);

    m_second->problem = Error{Error::Kind::ReadOnly, u"read-only"_s};
    QCOMPARE(told(write(*m_chain, kAccount, Secret("Tok3n-Newer"_ba))), u"keychain"_s);
}

void TstChainStore::tellsWhenNoneCanWrite()
{
    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    m_second->problem = Error{Error::Kind::ReadOnly, u"read-only"_s};
    QCOMPARE(told(write(*m_chain, kAccount, Secret("Tok3n-A"_ba))), u"read_only"_s);
}

void TstChainStore::removesFromAll()
{
    m_first->secret = Secret("Tok3n-A"_ba);
    m_second->secret = Secret("Tok3n-B"_ba);
    QCOMPARE(told(remove(*m_chain, kAccount)), u"removed"_s);
    QVERIFY(!m_first->secret);
    QVERIFY(!m_second->secret);
    QCOMPARE(told(remove(*m_chain, kAccount)), u"nothing"_s);
}

void TstChainStore::tellsWhenItIsUnsureAboutARemoval()
{
    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    QCOMPARE(told(remove(*m_chain, kAccount)), u"storage"_s);
    m_second->secret = Secret("Tok3n-B"_ba);
    QCOMPARE(told(remove(*m_chain, kAccount)), u"removed"_s);
    QVERIFY(!m_second->secret);
}

void TstChainStore::aRemovalThatWasNoneIsNotBelieved()
{
    m_first->secret = Secret("Tok3n-A"_ba);
    m_first->locked = true;
    QCOMPARE(told(remove(*m_chain, kAccount)), u"storage"_s);
    m_first->locked = false;
    QCOMPARE(told(remove(*m_chain, kAccount)), u"removed"_s);
    QCOMPARE(told(read(*m_chain, kAccount)), u"nothing"_s);
}

void TstChainStore::removesAnOldValueBelow()
{
    // Kept below while the key store was away, then removed when it works again and has one of its own.
    m_first->problem = Error{Error::Kind::Storage, u"no bus"_s};
    QVERIFY(write(*m_chain, kAccount, Secret("Tok3n-Below"_ba)));
    m_first->problem.reset();
    m_first->secret = Secret("Tok3n-Above"_ba);
    QCOMPARE(told(remove(*m_chain, kAccount)), u"removed"_s);
    QVERIFY(!m_first->secret);
    QVERIFY(!m_second->secret);
    QCOMPARE(told(read(*m_chain, kAccount)), u"nothing"_s);
}

void TstChainStore::mayBeDestroyedByAnAnswer()
{
    QObject context;
    bool answered = false;
    m_chain->read(kAccount, &context, [this, &answered](const auto &) {
        m_chain.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
}

void TstChainStore::withoutASessionBusUsesTheSealedFile()
{
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:"_ba); // ctest sets it
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    qunsetenv("CREDENTIALS_DIRECTORY");
    const auto places = vv::locations(home.filePath(u"data"_s));
    QVERIFY(places);
    QVERIFY(places->prepare());
    {
        const auto store = makeSecretStore(*places);
        QCOMPARE(told(read(*store, kAccount)), u"nothing"_s);
        QCOMPARE(told(write(*store, kAccount, Secret("Tok3n-Kiosk"_ba))), u"sealed_file"_s);
    }
    const auto store = makeSecretStore(*places);
    QCOMPARE(told(read(*store, kAccount)), u"found:Tok3n-Kiosk"_s);
    QVERIFY(QFileInfo::exists(places->sealedSecrets()));
    QVERIFY(QFileInfo::exists(home.filePath(u"config/vinylvault/secret.key"_s)));
    QCOMPARE(told(remove(*store, kAccount)), u"removed"_s);
    QCOMPARE(told(read(*store, kAccount)), u"nothing"_s);
}

void TstChainStore::withoutAnyFileUsesMemory()
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    const auto places = vv::locations(home.filePath(u"not/made"_s));
    QVERIFY(places);
    const auto store = makeSecretStore(*places);
    QCOMPARE(told(write(*store, kAccount, Secret("Tok3n-Brief"_ba))), u"memory"_s);
    QCOMPARE(told(read(*store, kAccount)), u"found:Tok3n-Brief"_s);
    QCOMPARE(told(read(*store, u"other@api.example"_s)), u"nothing"_s);
}

QTEST_GUILESS_MAIN(TstChainStore)
#include "tst_chainstore.moc"
