// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TstTokenFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void asksForPermissions_data();
    void asksForPermissions();
    void refusesWhatIsNotAFile_data();
    void refusesWhatIsNotAFile();

private:
    QTemporaryDir m_dir;
};

void TstTokenFile::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("problem");

    QTest::newRow("plain") << "AbC-123_xyz"_ba
                           << "AbC-123_xyz"_ba << QString();
    QTest::newRow("blanks around it") << "\n  AbC-123_xyz\t\r\n"_ba
                                      << "AbC-123_xyz"_ba << QString();
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"is empty"_s;
    QTest::newRow("blanks only") << " \n\t\n"_ba << QByteArray() << u"is empty"_s;
    QTest::newRow("two words") << "user AbC-123_xyz"_ba << QByteArray() << u"not one token"_s;
    QTest::newRow("two lines") << "AbC-123_xyz\nHost: elsewhere"_ba << QByteArray() << u"not one token"_s;
    QTest::newRow("not ASCII") << "AbC\xc3\xa9"_ba << QByteArray() << u"not one token"_s;
    QTest::newRow("zero byte") << QByteArray("Ab\0c", 4) << QByteArray() << u"not one token"_s;
    QTest::newRow("as large as allowed") << QByteArray(4096, 'a') << QByteArray(4096, 'a') << QString();
    QTest::newRow("too large") << QByteArray(4097, 'a') << QByteArray() << u"larger than a token"_s;
}

void TstTokenFile::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, token);
    QFETCH(QString, problem);

    const QString path = m_dir.filePath(u"token"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(file.write(content), content.size());
    file.close();

    const auto read = vv::secrets::tokenFromFile(path);
    QCOMPARE(read.has_value(), problem.isEmpty());
    if (read) {
        QCOMPARE(read->reveal(), token);
        return;
    }
    QCOMPARE(read.error().kind, vv::Error::Kind::WrongUse);
    QVERIFY2(read.error().detail.contains(problem), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains("AbC"_L1));
}

void TstTokenFile::asksForPermissions_data()
{
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<bool>("taken");

    QTest::newRow("0600") << 0600U << true;
    QTest::newRow("0400") << 0400U << true;
    QTest::newRow("0640") << 0640U << false;
    QTest::newRow("0604") << 0604U << false;
    QTest::newRow("0620") << 0620U << false;
    QTest::newRow("0644") << 0644U << false;
    QTest::newRow("0777") << 0777U << false;
}

void TstTokenFile::asksForPermissions()
{
    QFETCH(unsigned, mode);
    QFETCH(bool, taken);

    const QString path = m_dir.filePath(u"token-%1"_s.arg(mode));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AbC-123_xyz");
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);

    const auto read = vv::secrets::tokenFromFile(path);
    QCOMPARE(read.has_value(), taken);
    if (!taken)
        QVERIFY2(read.error().detail.contains("chmod 600"_L1), qPrintable(read.error().detail));
}

void TstTokenFile::refusesWhatIsNotAFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("missing") << m_dir.filePath(u"no-such-file"_s);
    QTest::newRow("folder") << m_dir.path();
    const QString pipe = m_dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("pipe nobody writes to") << pipe;
}

void TstTokenFile::refusesWhatIsNotAFile()
{
    QFETCH(QString, path);
    const auto read = vv::secrets::tokenFromFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, vv::Error::Kind::WrongUse);
}

QTEST_GUILESS_MAIN(TstTokenFile)
#include "tst_tokenfile.moc"
