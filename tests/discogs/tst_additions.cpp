// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/additions.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::discogs;
using Kind = Error::Kind;
using Answer = vv::test::FakeTransport::Answer;

Q_DECLARE_METATYPE(Answer)

/// A server with one release and its copies, and a way to lose the answers to writes.
class TstAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsOne();
    void anAnswerThatIsLostMakesNoSecondCopy_data();
    void anAnswerThatIsLostMakesNoSecondCopy();
    void aWriteThatNeverArrivedIsSentAgain();
    void aListThatLagsBehindIsAskedTwice();
    void whatWasThereBeforeIsNotTakenForTheNewOne();
    void anotherFoldersCopyIsNotTaken();
    void givesUpInTheEnd();
    void aRefusalIsFinal();
    void goesOnAfterACrash();
    void lookingThatFailsIsReported();
    void cancelledWhileItWaits();
    void readsAllPages();
    void makesAFolderOnce();
    void aFolderOfTheSameNameFromBeforeIsNotTaken();

private:
    [[nodiscard]] Answer serve(const net::HttpRequest &request);
    [[nodiscard]] Answer copyList(int page) const;
    void settle(const std::function<bool()> &over);
    [[nodiscard]] std::optional<Result<AddedCopy>> add(bool maybeSent = false);

    std::unique_ptr<vv::test::FakeClock> m_clock;
    std::unique_ptr<vv::test::FakeTransport> m_transport;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<Client> m_client;
    QList<std::pair<qint64, int>> m_copies; ///< instance, folder
    QStringList m_folders;
    QSet<InstanceId> m_known;
    std::deque<std::optional<Answer>> m_lost;   ///< what a write is answered after it took effect
    std::deque<std::optional<Answer>> m_failed; ///< what a write is answered without an effect
    int m_lag = 0;                              ///< lists that do not show the newest copy yet
    int m_writes = 0;
    int m_perPage = 100;
    std::optional<Answer> m_listAnswer;
};

void TstAdditions::init()
{
    m_clock = std::make_unique<vv::test::FakeClock>();
    m_transport = std::make_unique<vv::test::FakeTransport>();
    m_transport->respond = [this](const net::HttpRequest &request) { return serve(request); };
    net::RequestQueue::Config config;
    config.root = QUrl(u"http://127.0.0.1:9/"_s);
    config.maxRetries = 0;
    m_queue = std::make_unique<net::RequestQueue>(config, *m_transport, *m_clock, nullptr);
    m_client = std::make_unique<Client>(*m_queue);
    m_copies.clear();
    m_folders.clear();
    m_known.clear();
    m_lost.clear();
    m_failed.clear();
    m_lag = 0;
    m_writes = 0;
    m_perPage = 100;
    m_listAnswer.reset();
}

void TstAdditions::cleanup()
{
    m_client.reset();
    m_queue.reset();
    m_transport.reset();
    m_clock.reset();
}

Answer TstAdditions::copyList(int page) const
{
    QJsonArray releases;
    const auto shown = m_copies.size() - (m_lag > 0 ? 1 : 0);
    for (qsizetype i = (page - 1) * m_perPage; i < std::min<qsizetype>(shown, page * m_perPage); ++i)
        releases += QJsonObject{{u"instance_id"_s, m_copies[i].first},
                                {u"id"_s, 501},
                                {u"folder_id"_s, m_copies[i].second},
                                {u"rating"_s, 0},
                                {u"date_added"_s, u"2026-01-02T03:04:05-08:00"_s},
                                {u"basic_information"_s, QJsonObject{{u"id"_s, 501}, {u"title"_s, u"Blue Transit"_s}}}};
    const auto pages = std::max<qsizetype>(1, (shown + m_perPage - 1) / m_perPage);
    return vv::test::FakeTransport::json(
        200,
        QJsonDocument(
            QJsonObject{
                {u"releases"_s, releases},
                {u"pagination"_s,
                 QJsonObject{{u"page"_s, page}, {u"pages"_s, pages}, {u"per_page"_s, m_perPage}, {u"items"_s, shown}}}})
            .toJson());
}

Answer TstAdditions::serve(const net::HttpRequest &request)
{
    const QString path = request.url.path();
    if (request.method == "GET") {
        if (m_listAnswer)
            return *m_listAnswer;
        if (path.endsWith(u"/collection/folders"_s)) {
            QJsonArray folders;
            for (qsizetype i = 0; i < m_folders.size(); ++i)
                folders += QJsonObject{{u"id"_s, i + 10}, {u"name"_s, m_folders[i]}, {u"count"_s, 0}};
            return vv::test::FakeTransport::json(200, QJsonDocument(QJsonObject{{u"folders"_s, folders}}).toJson());
        }
        const Answer list = copyList(QUrlQuery(request.url).queryItemValue(u"page"_s).toInt());
        m_lag = std::max(0, m_lag - 1);
        return list;
    }
    ++m_writes;
    if (!m_failed.empty()) {
        const auto answer = m_failed.front();
        m_failed.pop_front();
        if (answer)
            return *answer;
    }
    Answer good;
    if (path.endsWith(u"/collection/folders"_s)) {
        const QString name = QJsonDocument::fromJson(request.body).object().value("name"_L1).toString();
        m_folders += name;
        good = vv::test::FakeTransport::json(
            201,
            QJsonDocument(QJsonObject{{u"id"_s, m_folders.size() + 9}, {u"name"_s, name}, {u"count"_s, 0}}).toJson());
    } else {
        const qint64 instance = 2148840815 + m_copies.size();
        m_copies += {instance, path.section(u'/', 5, 5).toInt()};
        good = vv::test::FakeTransport::json(
            201, "{\"instance_id\":" + QByteArray::number(instance) + ",\"resource_url\":\"x\"}");
    }
    if (!m_lost.empty()) {
        const auto answer = m_lost.front();
        m_lost.pop_front();
        if (answer)
            return *answer;
    }
    return good;
}

void TstAdditions::settle(const std::function<bool()> &over)
{
    for (int i = 0; i < 300 && !over(); ++i) {
        QCoreApplication::processEvents();
        if (!over() && m_transport->open.empty())
            m_clock->advanceToNext();
    }
}

std::optional<Result<AddedCopy>> TstAdditions::add(bool maybeSent)
{
    std::optional<Result<AddedCopy>> outcome;
    const net::Call call
        = addCopyOnce(*m_client, *m_clock,
                      {.user = u"marta"_s, .folder = {7}, .release = {501}, .known = m_known, .maybeSent = maybeSent},
                      [&](const Result<AddedCopy> &result) { outcome = result; });
    settle([&] { return outcome.has_value(); });
    return outcome;
}

void TstAdditions::addsOne()
{
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE((*added)->instance, InstanceId{2148840815});
    QCOMPARE(m_transport->requests.size(), 1);
}

void TstAdditions::anAnswerThatIsLostMakesNoSecondCopy_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("connection lost") << Answer(fail(Kind::Offline, u"reset"_s));
    QTest::newRow("silence") << Answer(fail(Kind::Timeout, u"silence"_s));
    QTest::newRow("500") << vv::test::FakeTransport::json(500, "{}");
    QTest::newRow("502 html") << Answer(net::HttpReply{502, "<html>", {{"content-type", "text/html"}}});
    QTest::newRow("200 empty") << Answer(net::HttpReply{200, {}, {}});
    QTest::newRow("201 html") << Answer(net::HttpReply{201, "<html>", {{"content-type", "text/html"}}});
    QTest::newRow("wrong types") << vv::test::FakeTransport::json(201, R"({"instance_id":[]})");
}

void TstAdditions::anAnswerThatIsLostMakesNoSecondCopy()
{
    QFETCH(Answer, answer);
    m_lost = {answer};
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE((*added)->instance, InstanceId{2148840815});
    QCOMPARE(m_copies.size(), 1);
    QCOMPARE(m_writes, 1);
}

void TstAdditions::aWriteThatNeverArrivedIsSentAgain()
{
    m_failed = {Answer(fail(Kind::Offline, u"reset"_s)), vv::test::FakeTransport::json(503, "{}")};
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE(m_copies.size(), 1);
    QCOMPARE(m_writes, 3);
}

void TstAdditions::aListThatLagsBehindIsAskedTwice()
{
    m_lost = {Answer(fail(Kind::Timeout, u"silence"_s))};
    m_lag = 1;
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE(m_copies.size(), 1);
}

void TstAdditions::whatWasThereBeforeIsNotTakenForTheNewOne()
{
    m_copies = {{77, 7}, {78, 3}};
    std::optional<Result<QList<Copy>>> known;
    const net::Call call = allCopies(*m_client, u"marta"_s, {501}, net::Lane::Write,
                                     [&](const Result<QList<Copy>> &result) { known = result; });
    settle([&] { return known.has_value(); });
    m_known.clear();
    for (const Copy &copy : known->value())
        m_known.insert(copy.instance);
    QCOMPARE(m_known, (QSet<InstanceId>{{77}, {78}}));
    m_failed = {Answer(fail(Kind::Offline, u"reset"_s))};
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE(m_copies.size(), 3);
    QCOMPARE((*added)->instance.value, m_copies.last().first);
}

void TstAdditions::anotherFoldersCopyIsNotTaken()
{
    m_failed = {Answer(fail(Kind::Timeout, u"silence"_s))};
    m_copies = {{99, 3}}; // added by somebody else meanwhile: not among the known
    const auto added = add();
    QVERIFY(added && *added);
    QCOMPARE((*added)->instance.value, m_copies.last().first);
    QCOMPARE(m_copies.size(), 2);
}

void TstAdditions::givesUpInTheEnd()
{
    for (int i = 0; i < 10; ++i)
        m_failed.push_back(vv::test::FakeTransport::json(500, "{}"));
    const auto added = add();
    QVERIFY(added && !*added);
    QCOMPARE(added->error().kind, Kind::Server);
    QCOMPARE(m_writes, 4);
    QCOMPARE(m_copies.size(), 0);
}

void TstAdditions::aRefusalIsFinal()
{
    m_failed = {vv::test::FakeTransport::json(403, R"({"message":"no"})")};
    const auto added = add();
    QVERIFY(added && !*added);
    QCOMPARE(added->error().kind, Kind::Forbidden);
    QCOMPARE(m_transport->requests.size(), 1);
}

void TstAdditions::goesOnAfterACrash()
{
    m_copies = {{77, 7}};
    m_known = {{77}};
    m_copies += {78, 7}; // the try before the crash
    const auto found = add(true);
    QVERIFY(found && *found);
    QCOMPARE((*found)->instance, InstanceId{78});
    QCOMPARE(m_writes, 0);
    m_known.insert({78}); // and now one that never arrived
    const auto added = add(true);
    QVERIFY(added && *added);
    QCOMPARE(m_writes, 1);
    QCOMPARE(m_copies.size(), 3);
}

void TstAdditions::lookingThatFailsIsReported()
{
    m_lost = {Answer(fail(Kind::Timeout, u"silence"_s))};
    m_listAnswer = vv::test::FakeTransport::json(401, "{}");
    const auto added = add();
    QVERIFY(added && !*added);
    QCOMPARE(added->error().kind, Kind::Timeout); // so it may have got through
    QCOMPARE(m_writes, 1);
}

void TstAdditions::cancelledWhileItWaits()
{
    m_failed = {Answer(fail(Kind::Offline, u"reset"_s))};
    bool answered = false;
    {
        const net::Call call = addCopyOnce(*m_client, *m_clock, {.user = u"marta"_s, .folder = {7}, .release = {501}},
                                           [&](const Result<AddedCopy> &) { answered = true; });
        settle([&] { return m_writes == 1 && m_transport->open.empty() && m_clock->pending() > 0; });
        QCOMPARE(m_writes, 1);
    }
    m_clock->advance(1h);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(!answered);
    QCOMPARE(m_transport->requests.size(), 1);
}

void TstAdditions::readsAllPages()
{
    m_perPage = 2;
    for (int i = 0; i < 5; ++i)
        m_copies += {100 + i, 7};
    std::optional<Result<QList<Copy>>> known;
    const net::Call call = allCopies(*m_client, u"marta"_s, {501}, net::Lane::Write,
                                     [&](const Result<QList<Copy>> &result) { known = result; });
    settle([&] { return known.has_value(); });
    QCOMPARE(known->value().size(), 5);
    QCOMPARE(m_transport->requests.size(), 3);
}

void TstAdditions::makesAFolderOnce()
{
    m_lost = {Answer(fail(Kind::Timeout, u"silence"_s))};
    std::optional<Result<Folder>> made;
    const net::Call call = createFolderOnce(*m_client, *m_clock, {.user = u"marta"_s, .name = u"Jazz"_s},
                                            [&](const Result<Folder> &result) { made = result; });
    settle([&] { return made.has_value(); });
    QVERIFY(*made);
    QCOMPARE((*made)->id, FolderId{10});
    QCOMPARE(m_folders, QStringList{u"Jazz"_s});
}

void TstAdditions::aFolderOfTheSameNameFromBeforeIsNotTaken()
{
    m_folders = {u"Jazz"_s};
    m_failed = {Answer(fail(Kind::Offline, u"reset"_s))};
    std::optional<Result<Folder>> made;
    const net::Call call
        = createFolderOnce(*m_client, *m_clock, {.user = u"marta"_s, .name = u"Jazz"_s, .known = {{10}}},
                           [&](const Result<Folder> &result) { made = result; });
    settle([&] { return made.has_value(); });
    QVERIFY(*made);
    QCOMPARE((*made)->id, FolderId{11});
    QCOMPARE(m_folders.size(), 2);
}

QTEST_GUILESS_MAIN(TstAdditions)
#include "tst_additions.moc"
