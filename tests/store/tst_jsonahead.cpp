// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonahead.h"

#include <QBuffer>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using store::JsonAhead;

class TstJsonAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesMembersInOrder();
    void passesOverWhatIsNotTaken();
    void recordsComeReady();
    void manyBatches();
    void failsWhereTheFileDoes_data();
    void failsWhereTheFileDoes();
    void tellsFarAhead();
    void mayBeLeftAtAnyTime();
};

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);

JsonAhead::Content contentOf(const QString &member)
{
    using enum JsonAhead::Content;
    return member == "value"_L1 ? Value : member == "list"_L1 ? Elements : member == "copies"_L1 ? Records : Nothing;
}

QByteArray copyLine(int i)
{
    return R"({"instance_id":%1,"release_id":7,"title":"Low Tide %1","rating":9,"tags":["a","","a"]})"_ba.replace(
        "%1", QByteArray::number(i));
}

} // namespace

void TstJsonAhead::givesMembersInOrder()
{
    QByteArray text = R"({"value":5,"list":[1,{"a":2}],"other":[1,2],"value":"x"})"_ba;
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, std::nullopt);
    QCOMPARE(**json.nextMember(), u"value"_s);
    QCOMPARE(json.value()->toInt(), 5);
    QCOMPARE(**json.nextMember(), u"list"_s);
    QCOMPARE((*json.nextElement())->value.toInt(), 1);
    QCOMPARE((*json.nextElement())->value.toObject().value("a"_L1).toInt(), 2);
    QVERIFY(!json.nextElement()->has_value());
    QCOMPARE(**json.nextMember(), u"other"_s);
    QVERIFY(!json.nextElement()->has_value()); // which nobody wanted to have read
    QCOMPARE(**json.nextMember(), u"value"_s);
    QCOMPARE(json.value()->toString(), u"x"_s);
    for (int again = 0; again < 2; ++again) {
        const auto end = json.nextMember();
        QVERIFY(end.has_value());
        QVERIFY(!end->has_value());
    }
    QCOMPARE(json.bytes(), text.size());
}

void TstJsonAhead::passesOverWhatIsNotTaken()
{
    QByteArray text = R"({"list":[1,2,3],"value":5,"copies":{"no":"array"},"list":[]})"_ba;
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, std::nullopt);
    QCOMPARE(**json.nextMember(), u"list"_s);
    QCOMPARE((*json.nextElement())->value.toInt(), 1);
    QCOMPARE(**json.nextMember(), u"value"_s);
    QCOMPARE(**json.nextMember(), u"copies"_s);
    QVERIFY(!json.nextElement()->has_value());
    QCOMPARE(**json.nextMember(), u"list"_s);
    QVERIFY(!json.nextElement()->has_value());
    QVERIFY(!json.nextMember()->has_value());
}

void TstJsonAhead::recordsComeReady()
{
    QByteArray text = R"({"copies":[)"_ba + copyLine(31) + R"(,5,{"removed_at":"never"}]})";
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, kNow);
    QCOMPARE(**json.nextMember(), u"copies"_s);
    const auto first = json.nextElement();
    QVERIFY(first && *first && (*first)->record);
    QCOMPARE((*first)->record->instance.value, 31);
    QCOMPARE((*first)->record->known.release.id.value, 7);
    QCOMPARE((*first)->record->rating, 5); // as far as ratings go
    QCOMPARE((*first)->record->facts.own.tags, QStringList{u"a"_s});
    QVERIFY(!(*first)->record->isRemoved);
    QVERIFY(!(*first)->values.release.values().isEmpty());
    QCOMPARE((*first)->search.values().value(0), QVariant(31));
    QCOMPARE((*first)->search.values().value(2), QVariant(u"low tide 31"_s));
    const auto second = json.nextElement();
    QVERIFY(second && *second && !(*second)->record);
    QCOMPARE((*second)->value.toInt(), 5);
    const auto third = json.nextElement();
    QVERIFY(third && *third && (*third)->record);
    QVERIFY((*third)->record->isRemoved);
    QVERIFY(!(*third)->record->removed.isValid());
    QVERIFY(!json.nextElement()->has_value());
}

void TstJsonAhead::manyBatches()
{
    constexpr int kCopies = 20000; // some megabytes
    QByteArray text = R"({"copies":[)"_ba;
    for (int i = 0; i < kCopies; ++i)
        text += (i == 0 ? "\n" : ",\n") + copyLine(i + 1);
    text += "]}";
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, std::nullopt);
    QCOMPARE(**json.nextMember(), u"copies"_s);
    for (int i = 0; i < kCopies; ++i) {
        const auto next = json.nextElement();
        QVERIFY(next && *next && (*next)->record);
        QCOMPARE((*next)->record->instance.value, i + 1);
        QCOMPARE(json.line(), i + 2);
    }
    QVERIFY(!json.nextElement()->has_value());
    QVERIFY(!json.nextMember()->has_value());
}

void TstJsonAhead::failsWhereTheFileDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("elements"); // that come before
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("no object") << "[1]"_ba << 0;
    QTest::newRow("cut off in the list") << R"({"list":[1,2,)"_ba << 2;
    QTest::newRow("cut off in an element") << R"({"list":[1,{"a")"_ba << 1;
    QTest::newRow("broken element") << R"({"list":[1,2,{"a":}]})"_ba << 2;
    QTest::newRow("something behind it") << R"({"list":[1]} x)"_ba << 1;
    QTest::newRow("another encoding") << QByteArray("\xff\xfe{\0", 4) << 0;
}

void TstJsonAhead::failsWhereTheFileDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, elements);
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, kNow);
    int found = 0;
    std::optional<Error> error;
    while (!error) {
        const auto name = json.nextMember();
        if (!name) {
            error = name.error();
            break;
        }
        QVERIFY2(name->has_value(), "the file must not come to a good end");
        for (;;) {
            const auto next = json.nextElement();
            if (!next)
                error = next.error();
            if (!next || !*next)
                break;
            ++found;
        }
    }
    QCOMPARE(found, elements);
    QCOMPARE(error->kind, Error::Kind::Storage);
    QVERIFY(error->detail.startsWith(u"line "_s));
    const auto again = json.nextMember();
    QVERIFY(!again);
    QCOMPARE(again.error().detail, error->detail);
}

void TstJsonAhead::tellsFarAhead()
{
    // What is said about a place is what was taken there, not how far the reading has come.
    QByteArray text = R"({"list":[1,)"_ba + "\n2,3,4,\n5]}";
    QBuffer in(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    JsonAhead json(in, contentOf, std::nullopt);
    QCOMPARE(**json.nextMember(), u"list"_s);
    QVERIFY(json.nextElement().has_value());
    QCOMPARE(json.line(), 1);
    QCOMPARE(json.bytes(), 10);
}

void TstJsonAhead::mayBeLeftAtAnyTime()
{
    QByteArray text = R"({"copies":[)"_ba;
    for (int i = 0; i < 20000; ++i)
        text += (i == 0 ? "" : ",") + copyLine(i + 1);
    text += "]}";
    for (const int taken : {0, 1, 5000}) {
        QBuffer in(&text);
        QVERIFY(in.open(QIODevice::ReadOnly));
        JsonAhead json(in, contentOf, kNow);
        if (taken > 0)
            QCOMPARE(**json.nextMember(), u"copies"_s);
        for (int i = 0; i < taken; ++i)
            QVERIFY(json.nextElement()->has_value());
    }
}

QTEST_GUILESS_MAIN(TstJsonAhead)
#include "tst_jsonahead.moc"
