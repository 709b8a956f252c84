// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv::discogs;

namespace {

/// The member "v" of an object, because that is how Qt's parser makes values of numbers.
QJsonValue valueOf(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson("{\"v\":" + json + "}", &problem);
    Q_ASSERT(problem.error == QJsonParseError::NoError);
    return document.object()["v"_L1];
}

} // namespace

class TstJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void narrowNumbers();
    void years_data();
    void years();
    void reals_data();
    void reals();
    void flags_data();
    void flags();
    void textsAsSent_data();
    void textsAsSent();
    void listsOfTexts_data();
    void listsOfTexts();
    void lists_data();
    void lists();
    void times_data();
    void times();
    void imageUrls();
};

void TstJson::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("is");
    QTest::addColumn<qint64>("number");

    QTest::newRow("small") << "5"_ba << true << qint64(5);
    QTest::newRow("zero") << "0"_ba << true << qint64(0);
    QTest::newRow("negative") << "-3"_ba << true << qint64(-3);
    QTest::newRow("beyond 32 bit") << "2149433251"_ba << true << qint64(2149433251);
    QTest::newRow("beyond exact doubles") << "9007199254740993"_ba << true << qint64(9007199254740993);
    QTest::newRow("largest") << "9223372036854775807"_ba << true << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << "1e30"_ba << false << qint64(0);
    QTest::newRow("double") << "2149433251.0"_ba << true << qint64(2149433251);
    QTest::newRow("exponent") << "1e3"_ba << true << qint64(1000);
    QTest::newRow("fraction") << "5.5"_ba << false << qint64(0);
    QTest::newRow("text") << "\"4073868451\""_ba << true << qint64(4073868451);
    QTest::newRow("text with blanks") << "\" 7 \""_ba << true << qint64(7);
    QTest::newRow("text of a double") << "\"7.0\""_ba << true << qint64(7);
    QTest::newRow("text of infinity") << "\"inf\""_ba << false << qint64(0);
    QTest::newRow("text of nan") << "\"nan\""_ba << false << qint64(0);
    QTest::newRow("text too large") << "\"99999999999999999999\""_ba << false << qint64(0);
    QTest::newRow("empty text") << "\"\""_ba << false << qint64(0);
    QTest::newRow("words") << "\"seven\""_ba << false << qint64(0);
    QTest::newRow("null") << "null"_ba << false << qint64(0);
    QTest::newRow("bool") << "true"_ba << false << qint64(0);
    QTest::newRow("list") << "[1]"_ba << false << qint64(0);
    QTest::newRow("object") << "{}"_ba << false << qint64(0);
}

void TstJson::integers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, is);
    QFETCH(qint64, number);
    QCOMPARE(json::integer(valueOf(json)), is ? std::optional(number) : std::nullopt);
}

void TstJson::narrowNumbers()
{
    QCOMPARE(json::integer(QJsonValue(QJsonValue::Undefined)), std::nullopt);
    QCOMPARE(json::count(valueOf("-1")), 0);
    QCOMPARE(json::count(valueOf("4073868451")), std::numeric_limits<int>::max());
    QCOMPARE(json::count(valueOf("\"12\"")), 12);
    QCOMPARE(json::id(valueOf("-1")), 0);
    QCOMPARE(json::id(valueOf("\"4073868451\"")), 4073868451);
    QCOMPARE(json::rating(valueOf("9")), 5);
    QCOMPARE(json::rating(valueOf("-9")), 0);
    QCOMPARE(json::rating(valueOf("\"3\"")), 3);
}

void TstJson::years_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("year");

    QTest::newRow("number") << "1971"_ba << 1971;
    QTest::newRow("text") << "\"1971\""_ba << 1971;
    QTest::newRow("date") << "\"1971-05-00\""_ba << 1971;
    QTest::newRow("unknown") << "0"_ba << 0;
    QTest::newRow("unknown as text") << "\"0\""_ba << 0;
    QTest::newRow("empty") << "\"\""_ba << 0;
    QTest::newRow("short text") << "\"x\""_ba << 0;
    QTest::newRow("too large") << "19710"_ba << 0;
    QTest::newRow("negative") << "-1971"_ba << 0;
    QTest::newRow("null") << "null"_ba << 0;
}

void TstJson::years()
{
    QFETCH(QByteArray, json);
    QTEST(json::year(valueOf(json)), "year");
}

void TstJson::reals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("is");
    QTest::addColumn<double>("number");

    QTest::newRow("float") << "4.61"_ba << true << 4.61;
    QTest::newRow("int") << "4"_ba << true << 4.0;
    QTest::newRow("text") << "\"4.5\""_ba << true << 4.5;
    QTest::newRow("null") << "null"_ba << false << 0.0;
    QTest::newRow("infinity") << "\"inf\""_ba << false << 0.0;
    QTest::newRow("words") << "\"much\""_ba << false << 0.0;
}

void TstJson::reals()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, is);
    QFETCH(double, number);
    QCOMPARE(json::real(valueOf(json)), is ? std::optional(number) : std::nullopt);
}

void TstJson::flags_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("flag");

    QTest::newRow("true") << "true"_ba << true;
    QTest::newRow("false") << "false"_ba << false;
    QTest::newRow("1") << "1"_ba << true;
    QTest::newRow("0") << "0"_ba << false;
    QTest::newRow("text") << "\"True\""_ba << true;
    QTest::newRow("text 1") << "\"1\""_ba << true;
    QTest::newRow("text false") << "\"false\""_ba << false;
    QTest::newRow("null") << "null"_ba << false;
    QTest::newRow("list") << "[true]"_ba << false;
}

void TstJson::flags()
{
    QFETCH(QByteArray, json);
    QTEST(json::flag(valueOf(json)), "flag");
}

void TstJson::textsAsSent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << "\" Low\\u200b Tide \""_ba << u" Low\u200b Tide "_s;
    QTest::newRow("number") << "1984"_ba << u"1984"_s;
    QTest::newRow("large number") << "4073868451"_ba << u"4073868451"_s;
    QTest::newRow("fraction") << "2.5"_ba << u"2.5"_s;
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("bool") << "true"_ba << QString();
    QTest::newRow("list") << "[\"a\"]"_ba << QString();
}

void TstJson::textsAsSent()
{
    QFETCH(QByteArray, json);
    QTEST(json::text(valueOf(json)), "text");
}

void TstJson::listsOfTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("list") << "[\"LP\",\"Album\"]"_ba << QStringList{u"LP"_s, u"Album"_s};
    QTest::newRow("empty") << "[]"_ba << QStringList();
    QTest::newRow("one text") << "\"LP\""_ba << QStringList{u"LP"_s};
    QTest::newRow("empty text") << "\"\""_ba << QStringList();
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("holes") << "[\"LP\",null,\"\",7,{}]"_ba << QStringList{u"LP"_s, u"7"_s};
    QTest::newRow("numbered") << "{\"10\":\"c\",\"2\":\"b\",\"0\":\"a\"}"_ba << QStringList{u"a"_s, u"b"_s, u"c"_s};
}

void TstJson::listsOfTexts()
{
    QFETCH(QByteArray, json);
    QTEST(json::texts(valueOf(json)), "texts");
}

void TstJson::lists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QByteArray>("list");

    QTest::newRow("list") << "[1,2]"_ba << true << "[1,2]"_ba;
    QTest::newRow("numbered") << "{\"0\":1,\"1\":2}"_ba << true << "[1,2]"_ba;
    QTest::newRow("one alone") << "{\"name\":\"A\"}"_ba << true << "[{\"name\":\"A\"}]"_ba;
    QTest::newRow("empty object") << "{}"_ba << true << "[]"_ba;
    QTest::newRow("null") << "null"_ba << false << "[]"_ba;
    QTest::newRow("text") << "\"A\""_ba << false << "[]"_ba;
    QTest::newRow("number") << "7"_ba << false << "[]"_ba;
}

void TstJson::lists()
{
    QFETCH(QByteArray, json);
    const QJsonValue value = valueOf(json);
    QTEST(json::isList(value), "isList");
    QTEST(QJsonDocument(json::list(value)).toJson(QJsonDocument::Compact), "list");
}

void TstJson::times_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("utc"); // empty: invalid

    QTest::newRow("offset") << "\"2026-05-27T08:55:49-07:00\""_ba << u"2026-05-27T15:55:49Z"_s;
    QTest::newRow("over midnight") << "\"2026-01-02T23:30:00-08:00\""_ba << u"2026-01-03T07:30:00Z"_s;
    QTest::newRow("utc") << "\"2026-05-27T08:55:49Z\""_ba << u"2026-05-27T08:55:49Z"_s;
    QTest::newRow("blank") << "\"2011-01-01 00:00:42-08:00\""_ba << u"2011-01-01T08:00:42Z"_s;
    QTest::newRow("two blanks") << "\"2011-01-01 00:00:42 -08:00\""_ba << u"2011-01-01T08:00:42Z"_s;
    QTest::newRow("offset without a colon") << "\"2011-01-01T00:00:42-0800\""_ba << u"2011-01-01T08:00:42Z"_s;
    QTest::newRow("no offset") << "\"2013-01-23T10:53:34\""_ba << u"2013-01-23T10:53:34Z"_s;
    QTest::newRow("date") << "\"2013-01-23\""_ba << u"2013-01-23T00:00:00Z"_s;
    QTest::newRow("empty") << "\"\""_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("number") << "1369000000"_ba << QString();
    QTest::newRow("no date") << "\"yesterday\""_ba << QString();
    QTest::newRow("no such day") << "\"2013-02-30T10:53:34Z\""_ba << QString();
}

void TstJson::times()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, utc);
    const QDateTime time = json::time(valueOf(json));
    QCOMPARE(time.isValid() ? time.toString(Qt::ISODate) : QString(), utc);
    if (time.isValid())
        QCOMPARE(time.timeSpec(), Qt::UTC);
}

void TstJson::imageUrls()
{
    QCOMPARE(json::imageUrl(u"https://i.discogs.example/a.jpeg"_s), u"https://i.discogs.example/a.jpeg"_s);
    QCOMPARE(json::imageUrl(u"https://s.discogs.example/images/spacer.gif"_s), QString());
    QCOMPARE(json::imageUrl(QJsonValue()), QString());
}

QTEST_APPLESS_MAIN(TstJson)
#include "tst_json.moc"
