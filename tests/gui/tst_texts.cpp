// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"
#include "gui/record/links.h"
#include "gui/recordcontent.h"
#include "gui/timetext.h"
#include "gui/tokentext.h"
#include "gui/widgets.h"
#include "models/collectionfixture.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace std::chrono_literals;

class TstTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatToDo_data();
    void everyErrorSaysWhatToDo();
    void connectingTellsCausesApart();
    void everyTokenStateIsSaid();
    void nextTryIsSaid();
    void ago_data();
    void ago();
    void left();
    void copyInWords();
    void wantInWords();
    void numbersAreGrouped();
};

void TstTexts::everyErrorSaysWhatToDo_data()
{
    QTest::addColumn<int>("doing");
    QTest::newRow("connecting") << int(gui::Doing::Connecting);
    QTest::newRow("syncing") << int(gui::Doing::Syncing);
    QTest::newRow("detail") << int(gui::Doing::ReadingDetail);
    QTest::newRow("store") << int(gui::Doing::ReadingStore);
    QTest::newRow("writing") << int(gui::Doing::Writing);
    QTest::newRow("token") << int(gui::Doing::ReadingToken);
    QTest::newRow("exporting") << int(gui::Doing::Exporting);
    QTest::newRow("importing") << int(gui::Doing::Importing);
}

void TstTexts::everyErrorSaysWhatToDo()
{
    QFETCH(int, doing);
    QHash<QString, QString> sentences;
    for (int kind = 0; kind <= int(Error::Kind::WrongUse); ++kind) {
        const auto text = gui::errorText({static_cast<Error::Kind>(kind), u"detail"_s}, static_cast<gui::Doing>(doing));
        QVERIFY2(!text.what.isEmpty(), qPrintable(kindName(static_cast<Error::Kind>(kind))));
        QVERIFY2(!text.todo.isEmpty(), qPrintable(kindName(static_cast<Error::Kind>(kind))));
        QVERIFY(text.sentence().startsWith(text.what));
        const QString name = kindName(static_cast<Error::Kind>(kind));
        const QString sentence = gui::ErrorText{text.what, text.todo, {}}.sentence();
        QVERIFY2(!sentences.contains(sentence), qPrintable(name + u" has the words of "_s + sentences.value(sentence)));
        sentences.insert(sentence, name);
    }
}

void TstTexts::connectingTellsCausesApart()
{
    QSet<QString> seen;
    for (const auto kind : {Error::Kind::NotAuthorised, Error::Kind::Offline, Error::Kind::Server, Error::Kind::Blocked,
                            Error::Kind::Malformed, Error::Kind::Timeout, Error::Kind::RateLimited})
        seen.insert(gui::errorText({kind, {}}, gui::Doing::Connecting).what);
    QCOMPARE(seen.size(), 7);
    Error busy{Error::Kind::RateLimited, {}};
    busy.retryAfter = 42s;
    QVERIFY(gui::errorText(busy, gui::Doing::Connecting).todo.contains(u"42"_s));
    Error refused{Error::Kind::InvalidRequest, {}};
    refused.words = u"You need shoes."_s;
    QVERIFY(gui::errorText(refused, gui::Doing::Syncing).todo.contains(u"You need shoes."_s));
}

void TstTexts::everyTokenStateIsSaid()
{
    using models::TokenInfo;
    const QDateTime now(QDate(2026, 6, 15), QTime(20, 0), Qt::UTC);
    QSet<QString> states;
    for (int state = int(TokenInfo::State::Untested); state <= int(TokenInfo::State::Unreadable); ++state) {
        const TokenInfo token{.place = TokenInfo::Place::KeyStore,
                              .state = static_cast<TokenInfo::State>(state),
                              .tested = now.addSecs(-180),
                              .problem = Error{Error::Kind::Offline, {}}};
        states.insert(gui::tokenStateText(token, now));
    }
    QVERIFY(!states.contains(QString()));
    QCOMPARE(states.size(), 6);
    QSet<QString> places;
    for (int place = int(TokenInfo::Place::KeyStore); place <= int(TokenInfo::Place::File); ++place)
        places.insert(gui::tokenPlaceText({.place = static_cast<TokenInfo::Place>(place)}));
    QVERIFY(!places.contains(QString()));
    QCOMPARE(places.size(), 5);
}

void TstTexts::nextTryIsSaid()
{
    const QDateTime then = QDateTime(QDate(2026, 6, 15), QTime(20, 31), Qt::UTC);
    QSet<QString> said;
    for (const auto state :
         {Connectivity::State::Waiting, Connectivity::State::Blocked, Connectivity::State::Offline}) {
        const QString text = gui::nextTryText({state, then});
        QVERIFY2(text.contains(u"31"_s), qPrintable(text));
        said.insert(text);
    }
    QCOMPARE(said.size(), 2); // the allowance is no fault
    QCOMPARE(gui::nextTryText({Connectivity::State::Online, {}}), QString());
}

void TstTexts::ago_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << qint64(-100) << u"just now"_s;
    QTest::newRow("now") << qint64(59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(180) << u"3 min ago"_s;
    QTest::newRow("hours") << qint64(7300) << u"2 h ago"_s;
    QTest::newRow("yesterday") << qint64(86'400) << u"yesterday"_s;
    QTest::newRow("days") << qint64(5 * 86'400) << u"5 days ago"_s;
    QTest::newRow("weeks") << qint64(22 * 86'400) << u"3 weeks ago"_s;
    QTest::newRow("months") << qint64(125 * 86'400) << u"4 months ago"_s;
    QTest::newRow("years") << qint64(800 * 86'400) << u"2 years ago"_s;
}

void TstTexts::ago()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 6, 15), QTime(20, 0), Qt::UTC);
    QCOMPARE(gui::agoText(now.addSecs(-seconds), now), text);
}

void TstTexts::left()
{
    QCOMPARE(gui::leftText(20s), u"about 20 s left"_s);
    QCOMPARE(gui::leftText(3s), u"a few seconds left"_s);
    QCOMPARE(gui::leftText(150s), u"about 3 min left"_s);
}

void TstTexts::copyInWords()
{
    const QDateTime now(QDate(2026, 6, 15), QTime(20, 0), Qt::UTC);
    store::CopyDetail copy;
    copy.copy = test::CollectionFixture::copy(7);
    copy.detail = test::CollectionFixture::detail(7);
    copy.folderName = u"Jazz wall"_s;
    Field media;
    media.id = kMediaCondition;
    Field sleeve;
    sleeve.id = kSleeveCondition;
    Field shop;
    shop.id = {4};
    shop.name = u"Shop"_s;
    copy.fields = {{media, u"Very Good Plus (VG+)"_s}, {sleeve, u"Very Good (VG)"_s}, {shop, u"Market"_s}};
    copy.plays = 1;
    copy.lastPlayed = now.addDays(-22);
    const gui::RecordContent content = gui::contentOf(copy, now);
    QCOMPARE(content.title, u"Noche en Calma"_s);
    QCOMPARE(content.artist, u"Grupo Marisma"_s);
    QCOMPARE(content.origin, u"Discos Sol · DS 1007 · Spain · 1972"_s);
    QCOMPARE(content.format, u"LP, Album, Gatefold"_s);
    QCOMPARE(content.genres, u"Latin, Ballad"_s);
    QCOMPARE(content.facts.value(0).second, u"VG+ / VG"_s);
    QVERIFY(content.facts.value(1).second.endsWith(u"last 3 weeks ago"_s));
    QVERIFY(content.facts.contains(std::pair(u"Folder"_s, u"Jazz wall"_s)));
    QVERIFY(content.facts.contains(std::pair(u"Shop"_s, u"Market"_s)));
}

void TstTexts::wantInWords()
{
    Want want;
    want.release = test::CollectionFixture::copy(12).release; // no year
    want.notes = u"only with the poster"_s;
    const gui::RecordContent content = gui::contentOf(want, {});
    QVERIFY(!content.instance.isValid());
    QCOMPARE(content.origin, u"Discos Sol · DS 1012"_s);
    QVERIFY(content.facts.contains(std::pair(u"Notes"_s, u"only with the poster"_s)));
    QCOMPARE(gui::releaseUrl(want.release.id), u"https://www.discogs.com/release/112"_s);
}

void TstTexts::numbersAreGrouped()
{
    QCOMPARE(gui::numberText(3107), u"3,107"_s);
}

QTEST_MAIN(TstTexts)
#include "tst_texts.moc"
