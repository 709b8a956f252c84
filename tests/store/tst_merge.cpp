// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv::store;

/// Every way in which three values, and what is under way, can stand to each other.
class TstMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void sameValues_data();
    void sameValues();
};

void TstMerge::verdicts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("sent"); ///< "-" = nothing was sent
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<bool>("mayLag");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<int>("verdict");
    const auto row
        = [](const char *name, const char *values, bool taken, bool lag, const char *remote, Verdict verdict) {
              const QStringList parts = QString::fromLatin1(values).split(u' ');
              QTest::newRow(name) << parts[0] << parts[1] << parts[2] << taken << lag << QString::fromLatin1(remote)
                                  << int(verdict);
          };
    row("nobody else", "a - b", false, false, "a", Verdict::Keep);
    row("both to the same", "a - b", false, false, "b", Verdict::Done);
    row("both differently", "a - b", false, false, "c", Verdict::Conflict);
    row("sent, not arrived", "a b b", false, false, "a", Verdict::Keep);
    row("sent, arrived", "a b b", false, false, "b", Verdict::Done);
    row("sent, somebody else", "a b b", false, false, "c", Verdict::Conflict);
    row("sent, changed again, not arrived", "a b d", false, false, "a", Verdict::Keep);
    row("sent, changed again, arrived", "a b d", false, false, "b", Verdict::Arrived);
    row("sent, changed again, both the same", "a b d", false, false, "d", Verdict::Done);
    row("sent, changed again, somebody else", "a b d", false, false, "c", Verdict::Conflict);
    row("sent, went back, arrived", "a b a", false, false, "b", Verdict::Arrived);
    row("sent, went back, not arrived", "a b a", false, false, "a", Verdict::Done);
    row("taken, shows", "a b b", true, true, "b", Verdict::Done);
    row("taken, lags", "a b b", true, true, "a", Verdict::Keep);
    row("taken, never showed", "a b b", true, false, "a", Verdict::Conflict);
    row("taken, changed by somebody since", "a b b", true, true, "c", Verdict::Take);
    row("taken, changed by somebody long since", "a b b", true, false, "c", Verdict::Take);
}

void TstMerge::verdicts()
{
    QFETCH(QString, base);
    QFETCH(QString, sent);
    QFETCH(QString, value);
    QFETCH(bool, taken);
    QFETCH(bool, mayLag);
    QFETCH(QString, remote);
    QFETCH(int, verdict);
    const LocalChange change{.base = base,
                             .sent = sent == "-"_L1 ? std::optional<QString>() : sent,
                             .value = value,
                             .isTaken = taken,
                             .mayLag = mayLag};
    QCOMPARE(int(merge(change, remote)), verdict);
}

void TstMerge::sameValues_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"VG"_s << u"VG"_s << true;
    QTest::newRow("an option's stray line end") << u"Very Good Plus (VG+)\n"_s << u"Very Good Plus (VG+)"_s << true;
    QTest::newRow("line ends") << u"one\r\ntwo"_s << u"one\ntwo"_s << true;
    QTest::newRow("blanks at the ends") << u"  a note "_s << u"a note"_s << true;
    QTest::newRow("absent and empty") << QString() << u""_s << true;
    QTest::newRow("blanks within") << u"a  note"_s << u"a note"_s << false;
    QTest::newRow("case") << u"A note"_s << u"a note"_s << false;
    QTest::newRow("nothing and something") << u""_s << u"a"_s << false;
}

void TstMerge::sameValues()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameValue(a, b), same);
    QCOMPARE(sameValue(b, a), same);
}

QTEST_GUILESS_MAIN(TstMerge)
#include "tst_merge.moc"
