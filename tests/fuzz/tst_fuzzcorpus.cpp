// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every input that a fuzzer once found, and every recorded shape whole, cut off and with bytes turned over.
class TstFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void TstFuzzCorpus::survives_data()
{
    QTest::addColumn<QString>("file");
    for (const char *folder : {"/fuzz", "/discogs"}) {
        QDirIterator files(QStringLiteral(VV_FIXTURES) + QLatin1StringView(folder), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(file.mid(QStringLiteral(VV_FIXTURES).size()))) << file;
        }
    }
}

void TstFuzzCorpus::survives()
{
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray whole = input.readAll();
    for (const vv::fuzz::Target &target : vv::fuzz::kTargets) {
        target.run(whole);
        const qsizetype step = std::max<qsizetype>(1, whole.size() / 40);
        for (qsizetype at = 0; at < whole.size(); at += step) {
            target.run(whole.left(at));
            QByteArray turned = whole;
            turned[at] = static_cast<char>(~turned[at]);
            target.run(turned);
        }
    }
}

QTEST_APPLESS_MAIN(TstFuzzCorpus)
#include "tst_fuzzcorpus.moc"
