// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealedfilestore.h"

#include "secrets/storetestkit.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace storetestkit;
using vv::Secret;
using vv::secrets::KeySources;
using vv::secrets::SealedFileStore;

class TstSealedFileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsATokenForTheNextStart();
    void hasNothingAtFirst();
    void replaces();
    void keepsAccountsApart();
    void removes();
    void leavesNothingInClear();
    void isOpenToTheOwnerOnly();
    void closesAKeyFileThatWasOpenToOthers();
    void doesNotOpenElsewhere_data();
    void doesNotOpenElsewhere();
    void prefersACredential();
    void refusesAKeyOfTheWrongSize();
    void doesNotMakeAKeyToRead();
    void noticesEveryChangedByte();
    void noticesExchangedEntries();
    void noticesATruncatedFile();
    void putsADamagedFileAsideBeforeWriting();
    void leavesANewerFileAlone();
    void saysWhenTheFolderCannotBeWritten();
    void doesNotAnswerAContextThatIsGone();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"data/secrets.sealed"_s); }
    [[nodiscard]] SealedFileStore store() const { return SealedFileStore(file(), m_keys); }
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    static void put(const QString &path, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_dir;
    KeySources m_keys;
};

namespace {

constexpr auto kOwnerOnly
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
const QString kAccount = u"default@api.example"_s;

} // namespace

void TstSealedFileStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(QDir(m_dir->path()).mkdir(u"data"_s));
    m_keys = {
        .credential = {}, .keyFile = m_dir->filePath(u"config/secret.key"_s), .machine = "machine-one", .user = "1000"};
}

QByteArray TstSealedFileStore::contentOf(const QString &path)
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TstSealedFileStore::put(const QString &path, const QByteArray &content)
{
    QFile opened(path);
    QVERIFY2(opened.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(opened.errorString()));
    QCOMPARE(opened.write(content), content.size());
}

void TstSealedFileStore::keepsATokenForTheNextStart()
{
    {
        SealedFileStore first = store();
        QCOMPARE(told(write(first, kAccount, Secret("Tok3n-Alpha"_ba))), u"sealed_file"_s);
    }
    SealedFileStore second = store();
    QCOMPARE(told(read(second, kAccount)), u"found:Tok3n-Alpha"_s);
}

void TstSealedFileStore::hasNothingAtFirst()
{
    SealedFileStore empty = store();
    QCOMPARE(told(read(empty, kAccount)), u"nothing"_s);
    QCOMPARE(told(remove(empty, kAccount)), u"nothing"_s);
    QVERIFY(!QFileInfo::exists(file()));
    QVERIFY(!QFileInfo::exists(m_keys.keyFile));
}

void TstSealedFileStore::replaces()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Old"_ba)));
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-New"_ba)));
    QCOMPARE(told(read(sealed, kAccount)), u"found:Tok3n-New"_s);
}

void TstSealedFileStore::keepsAccountsApart()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, u"default@api.example"_s, Secret("Tok3n-Real"_ba)));
    QVERIFY(write(sealed, u"default@127.0.0.1"_s, Secret("Tok3n-Test"_ba)));
    QVERIFY(write(sealed, u"Zoë@api.example"_s, Secret("Tok3n-Other"_ba)));
    QCOMPARE(told(read(sealed, u"default@api.example"_s)), u"found:Tok3n-Real"_s);
    QCOMPARE(told(read(sealed, u"default@127.0.0.1"_s)), u"found:Tok3n-Test"_s);
    QCOMPARE(told(read(sealed, u"Zoë@api.example"_s)), u"found:Tok3n-Other"_s);
    QCOMPARE(told(read(sealed, u"default@elsewhere.example"_s)), u"nothing"_s);
}

void TstSealedFileStore::removes()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, u"one@api.example"_s, Secret("Tok3n-One"_ba)));
    QVERIFY(write(sealed, u"two@api.example"_s, Secret("Tok3n-Two"_ba)));
    QCOMPARE(told(remove(sealed, u"one@api.example"_s)), u"removed"_s);
    QCOMPARE(told(read(sealed, u"one@api.example"_s)), u"nothing"_s);
    QCOMPARE(told(read(sealed, u"two@api.example"_s)), u"found:Tok3n-Two"_s);
    QCOMPARE(told(remove(sealed, u"two@api.example"_s)), u"removed"_s);
    QVERIFY(!QFileInfo::exists(file()));
}

void TstSealedFileStore::leavesNothingInClear()
{
    const QByteArray token = "Tok3n-NotToBeFoundAnywhere"_ba;
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret(token)));
    int files = 0;
    QDirIterator all(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray content = contentOf(path);
        ++files;
        QVERIFY2(!content.isEmpty(), qPrintable(path));
        QVERIFY2(!content.contains(token), qPrintable(path));
        QVERIFY2(!content.contains(token.toBase64(QByteArray::OmitTrailingEquals)), qPrintable(path));
        QVERIFY2(!content.contains(token.toHex()), qPrintable(path));
    }
    QCOMPARE(files, 2); // the sealed file and its key, nothing temporary
}

void TstSealedFileStore::isOpenToTheOwnerOnly()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    QCOMPARE(QFileInfo(file()).permissions() & ~kOwnerOnly, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(m_keys.keyFile).permissions() & ~kOwnerOnly, QFileDevice::Permissions());

    // Also when the file that is replaced was open to everybody.
    QVERIFY(QFile::setPermissions(file(), QFileInfo(file()).permissions() | QFileDevice::ReadOther));
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Beta"_ba)));
    QCOMPARE(QFileInfo(file()).permissions() & ~kOwnerOnly, QFileDevice::Permissions());
}

void TstSealedFileStore::closesAKeyFileThatWasOpenToOthers()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    QVERIFY(QFile::setPermissions(m_keys.keyFile, kOwnerOnly | QFileDevice::ReadGroup));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could be read by other users"_s));
    QCOMPARE(told(read(sealed, kAccount)), u"found:Tok3n-Alpha"_s);
    QCOMPARE(QFileInfo(m_keys.keyFile).permissions() & ~kOwnerOnly, QFileDevice::Permissions());
}

void TstSealedFileStore::doesNotOpenElsewhere_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<QString>("answer");

    QTest::newRow("same") << "machine-one"_ba
                          << "1000"_ba << false << u"found:Tok3n-Alpha"_s;
    QTest::newRow("other machine") << "machine-two"_ba
                                   << "1000"_ba << false << u"damaged"_s;
    QTest::newRow("other user") << "machine-one"_ba
                                << "1001"_ba << false << u"damaged"_s;
    QTest::newRow("other key") << "machine-one"_ba
                               << "1000"_ba << true << u"damaged"_s;
}

void TstSealedFileStore::doesNotOpenElsewhere()
{
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, user);
    QFETCH(bool, otherKey);
    QFETCH(QString, answer);

    SealedFileStore here = store();
    QVERIFY(write(here, kAccount, Secret("Tok3n-Alpha"_ba)));
    KeySources keys = m_keys;
    keys.machine = machine;
    keys.user = user;
    if (otherKey)
        put(keys.keyFile, QByteArray(32, 'k'));
    SealedFileStore there(file(), keys);
    const auto found = read(there, kAccount);
    QCOMPARE(told(found), answer);
    if (!found)
        QVERIFY(!found.error().detail.contains("Tok3n"_L1));
}

void TstSealedFileStore::prefersACredential()
{
    m_keys.credential = m_dir->filePath(u"vinylvault-key"_s);
    put(m_keys.credential, QByteArray(32, 'c'));
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    QVERIFY(!QFileInfo::exists(m_keys.keyFile));

    KeySources moved = m_keys;
    moved.machine = "machine-two";
    SealedFileStore elsewhere(file(), moved);
    QCOMPARE(told(read(elsewhere, kAccount)), u"found:Tok3n-Alpha"_s);

    KeySources without = m_keys;
    without.credential.clear();
    SealedFileStore bare(file(), without);
    QCOMPARE(told(read(bare, kAccount)), u"damaged"_s);
}

void TstSealedFileStore::refusesAKeyOfTheWrongSize()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    put(m_keys.keyFile, "short"_ba);
    QCOMPARE(told(read(sealed, kAccount)), u"damaged"_s);
    QCOMPARE(told(write(sealed, kAccount, Secret("Tok3n-Beta"_ba))), u"damaged"_s);
    QCOMPARE(contentOf(m_keys.keyFile), "short"_ba);

    m_keys.credential = m_dir->filePath(u"vinylvault-key"_s);
    put(m_keys.credential, QByteArray(31, 'c'));
    SealedFileStore handedOver = store();
    QCOMPARE(told(write(handedOver, kAccount, Secret("Tok3n-Beta"_ba))), u"damaged"_s);
}

void TstSealedFileStore::doesNotMakeAKeyToRead()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    QVERIFY(QFile::remove(m_keys.keyFile));
    QCOMPARE(told(read(sealed, kAccount)), u"damaged"_s);
    QVERIFY(!QFileInfo::exists(m_keys.keyFile));
}

void TstSealedFileStore::noticesEveryChangedByte()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    const QJsonObject root = QJsonDocument::fromJson(contentOf(file())).object();
    const QByteArray entry = QByteArray::fromBase64(root[u"accounts"_s][kAccount].toString().toLatin1());
    QCOMPARE(entry.size(), 24 + 11 + 16); // nonce, text, tag
    for (qsizetype i = 0; i < entry.size(); ++i) {
        QByteArray changed = entry;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QJsonObject other = root;
        other[u"accounts"_s] = QJsonObject{{kAccount, QString::fromLatin1(changed.toBase64())}};
        put(file(), QJsonDocument(other).toJson());
        QCOMPARE(told(read(sealed, kAccount)), u"damaged"_s);
    }
}

void TstSealedFileStore::noticesExchangedEntries()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, u"one@api.example"_s, Secret("Tok3n-One"_ba)));
    QVERIFY(write(sealed, u"two@api.example"_s, Secret("Tok3n-Two"_ba)));
    QJsonObject root = QJsonDocument::fromJson(contentOf(file())).object();
    const QJsonObject entries = root[u"accounts"_s].toObject();
    root[u"accounts"_s] = QJsonObject{{u"one@api.example"_s, entries[u"two@api.example"_s]},
                                      {u"two@api.example"_s, entries[u"one@api.example"_s]}};
    put(file(), QJsonDocument(root).toJson());
    QCOMPARE(told(read(sealed, u"one@api.example"_s)), u"damaged"_s);
    QCOMPARE(told(read(sealed, u"two@api.example"_s)), u"damaged"_s);
}

void TstSealedFileStore::noticesATruncatedFile()
{
    SealedFileStore sealed = store();
    QVERIFY(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba)));
    const QByteArray whole = contentOf(file()).trimmed();
    for (const qsizetype size : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1}) {
        put(file(), whole.first(size));
        QCOMPARE(told(read(sealed, kAccount)), u"damaged"_s);
    }
}

void TstSealedFileStore::putsADamagedFileAsideBeforeWriting()
{
    put(file(), "not what it was"_ba);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was damaged"_s));
    SealedFileStore sealed = store();
    QCOMPARE(told(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba))), u"sealed_file"_s);
    QCOMPARE(told(read(sealed, kAccount)), u"found:Tok3n-Alpha"_s);
    QCOMPARE(contentOf(file() + ".damaged"_L1), "not what it was"_ba);
}

void TstSealedFileStore::leavesANewerFileAlone()
{
    const QByteArray newer = R"({"format":2,"vaults":[]})"_ba;
    put(file(), newer);
    SealedFileStore sealed = store();
    QCOMPARE(told(read(sealed, kAccount)), u"too_new"_s);
    QCOMPARE(told(write(sealed, kAccount, Secret("Tok3n-Alpha"_ba))), u"too_new"_s);
    QCOMPARE(told(remove(sealed, kAccount)), u"too_new"_s);
    QCOMPARE(contentOf(file()), newer);
}

void TstSealedFileStore::saysWhenTheFolderCannotBeWritten()
{
    // Permission bits do not stop root, a file in the way of a folder stops everybody.
    put(m_dir->filePath(u"in-the-way"_s), "x"_ba);
    SealedFileStore nowhere(m_dir->filePath(u"in-the-way/secrets.sealed"_s), m_keys);
    QVERIFY(!write(nowhere, kAccount, Secret("Tok3n-Alpha"_ba)));

    m_keys.keyFile = m_dir->filePath(u"in-the-way/secret.key"_s);
    SealedFileStore keyless = store();
    QCOMPARE(told(write(keyless, kAccount, Secret("Tok3n-Alpha"_ba))), u"read_only"_s);
    QVERIFY(!QFileInfo::exists(file()));
}

void TstSealedFileStore::doesNotAnswerAContextThatIsGone()
{
    SealedFileStore sealed = store();
    bool answered = false;
    {
        QObject context;
        sealed.write(kAccount, Secret("Tok3n-Alpha"_ba), &context, [&answered](const auto &) { answered = true; });
    }
    QCOMPARE(told(read(sealed, kAccount)), u"found:Tok3n-Alpha"_s); // comes after it
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TstSealedFileStore)
#include "tst_sealedfilestore.moc"
