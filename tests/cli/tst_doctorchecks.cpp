// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/paths.h"
#include "cli/doctor/answerchecks.h"
#include "cli/doctor/finding.h"
#include "cli/doctor/folderchecks.h"
#include "cli/doctor/statechecks.h"
#include "cli/doctor/tokenchecks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::cli;
using Status = vv::cli::Finding::Status;

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);

class StandingClock final : public Clock
{
public:
    StandingClock() = default;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
    [[nodiscard]] QDateTime utc() const override { return kNow; }
    void callLater(std::chrono::milliseconds, QObject *, std::function<void()>) override {}
};

Finding made(Status status, ExitCode code = ExitCode::Failed)
{
    return {.id = u"one"_s, .title = u"One"_s, .status = status, .found = u"so"_s, .code = code};
}

net::ApiReply replyAt(const QDateTime &serverTime)
{
    net::ApiReply reply;
    reply.status = 200;
    reply.fetched = kNow;
    if (serverTime.isValid())
        reply.serverTime = serverTime;
    return reply;
}

} // namespace

class TstDoctorChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstDecidesTheCode_data();
    void theWorstDecidesTheCode();
    void aRepairIsLookedAtAgain();
    void theClock_data();
    void theClock();
    void theAllowance_data();
    void theAllowance();
    void theAnswer_data();
    void theAnswer();
    void theToken_data();
    void theToken();
    void aHeldLockIsNoFault();
    void requestTimes_data();
    void requestTimes();
    void aMendedFileKeepsWhatCanBeRight();
    void whoseTokenItIs();
};

void TstDoctorChecks::theWorstDecidesTheCode_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QList<int>{} << 0;
    QTest::newRow("network") << QList<int>{4} << 4;
    QTest::newRow("token") << QList<int>{3} << 3;
    QTest::newRow("network and another") << QList<int>{4, 1} << 1;
    QTest::newRow("token and another") << QList<int>{1, 3} << 1;
    QTest::newRow("token and network") << QList<int>{4, 3} << 3;
    QTest::newRow("damage and everything") << QList<int>{4, 1, 5, 3} << 5;
}

void TstDoctorChecks::theWorstDecidesTheCode()
{
    QFETCH(QList<int>, codes);
    QFETCH(int, expected);
    Report report;
    report.add(made(Status::Ok, ExitCode::Damaged));
    report.add(made(Status::Warning, ExitCode::Damaged));
    report.add(made(Status::Skipped, ExitCode::Damaged));
    for (const int code : codes)
        report.add(made(Status::Problem, static_cast<ExitCode>(code)));
    QCOMPARE(static_cast<int>(report.exitCode()), expected);
    const QJsonObject json = report.toJson();
    QCOMPARE(json.value("problems"_L1).toInt(-1), int(codes.size()));
    QCOMPARE(json.value("warnings"_L1).toInt(-1), 1);
    QCOMPARE(json.value("ok"_L1).toBool(), codes.isEmpty());
    QCOMPARE(json.value("checks"_L1).toArray().size(), codes.size() + 3);
}

void TstDoctorChecks::aRepairIsLookedAtAgain()
{
    bool broken = true;
    bool mends = true;
    const Check check{.look =
                          [&] {
                              Finding finding = made(broken ? Status::Problem : Status::Ok);
                              finding.mendable = broken;
                              return finding;
                          },
                      .mend = [&]() -> Result<void> {
                          if (!mends)
                              return fail(Error::Kind::Storage, u"no way"_s);
                          broken = false;
                          return {};
                      }};
    QCOMPARE(carryOut(check, false).status, Status::Problem);
    mends = false;
    const Finding failed = carryOut(check, true);
    QCOMPARE(failed.status, Status::Problem);
    QVERIFY(!failed.repaired && failed.found.contains("no way"_L1));
    mends = true;
    const Finding mended = carryOut(check, true);
    QVERIFY(mended.repaired);
    QCOMPARE(mended.status, Status::Ok);
    QVERIFY(!carryOut(check, true).repaired);
}

void TstDoctorChecks::theClock_data()
{
    QTest::addColumn<QDateTime>("server");
    QTest::addColumn<Status>("status");
    QTest::newRow("same") << kNow << Status::Ok;
    QTest::newRow("nearly") << kNow.addSecs(299) << Status::Ok;
    QTest::newRow("behind") << kNow.addSecs(301) << Status::Warning;
    QTest::newRow("ahead") << kNow.addSecs(-301) << Status::Warning;
    QTest::newRow("a day") << kNow.addDays(1) << Status::Problem;
    QTest::newRow("never set") << kNow.addDays(-9000) << Status::Problem;
    QTest::newRow("not told") << QDateTime() << Status::Skipped;
}

void TstDoctorChecks::theClock()
{
    QFETCH(QDateTime, server);
    QFETCH(Status, status);
    const Finding finding = clockFinding(replyAt(server));
    QCOMPARE(finding.status, status);
    QCOMPARE(finding.advice.isEmpty(), status == Status::Ok || status == Status::Skipped);
}

void TstDoctorChecks::theAllowance_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<Status>("status");
    QTest::newRow("only us") << 59 << true << Status::Ok;
    QTest::newRow("a jump") << 56 << true << Status::Ok;
    QTest::newRow("others") << 40 << true << Status::Warning;
    QTest::newRow("another count") << 40 << false << Status::Ok;
    QTest::newRow("nothing left") << 1 << false << Status::Warning;
}

void TstDoctorChecks::theAllowance()
{
    QFETCH(int, left);
    QFETCH(bool, withToken);
    QFETCH(Status, status);
    net::ApiReply reply = replyAt(kNow);
    reply.serverLimit = 60;
    reply.serverLeft = left;
    QCOMPARE(allowanceFinding(reply, nullptr, 55, withToken).status, status);
}

void TstDoctorChecks::theAnswer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Status>("status");
    QTest::addColumn<int>("code");
    using Kind = Error::Kind;
    QTest::newRow("refused token") << int(Kind::NotAuthorised) << Status::Ok << 0;
    QTest::newRow("blocked") << int(Kind::Blocked) << Status::Problem << 4;
    QTest::newRow("down") << int(Kind::Server) << Status::Problem << 4;
    QTest::newRow("offline") << int(Kind::Offline) << Status::Problem << 4;
    QTest::newRow("too many") << int(Kind::RateLimited) << Status::Warning << 0;
    QTest::newRow("a page") << int(Kind::Malformed) << Status::Problem << 1;
    QTest::newRow("not there") << int(Kind::NotFound) << Status::Problem << 1;
}

void TstDoctorChecks::theAnswer()
{
    QFETCH(int, kind);
    QFETCH(Status, status);
    QFETCH(int, code);
    const Finding finding
        = answerFinding(fail(static_cast<Error::Kind>(kind), u"said so"_s), QUrl(u"https://api.example/"_s));
    QCOMPARE(finding.status, status);
    QCOMPARE(finding.advice.isEmpty(), status == Status::Ok);
    Report report;
    report.add(finding);
    QCOMPARE(static_cast<int>(report.exitCode()), code);
}

void TstDoctorChecks::theToken_data()
{
    QTest::addColumn<TokenLook>("look");
    QTest::addColumn<bool>("hasCollection");
    QTest::addColumn<Status>("status");
    const Secret token("some-token");
    QTest::newRow("nothing yet") << TokenLook{} << false << Status::Skipped;
    QTest::newRow("lost") << TokenLook{} << true << Status::Warning;
    QTest::newRow("taken away") << TokenLook{.removed = true} << true << Status::Skipped;
    QTest::newRow("there") << TokenLook{.place = u"a file"_s, .token = token} << true << Status::Ok;
    QTest::newRow("without a key store") << TokenLook{.place = u"a file"_s,
                                                      .token = token,
                                                      .keyStoreProblem = u"No bus."_s}
                                         << true << Status::Ok;
    QTest::newRow("does not open") << TokenLook{.problem = Error{Error::Kind::Damaged, u"It does not open."_s}} << true
                                   << Status::Problem;
}

void TstDoctorChecks::theToken()
{
    QFETCH(TokenLook, look);
    QFETCH(bool, hasCollection);
    QFETCH(Status, status);
    const Finding finding = tokenStoreFinding(look, hasCollection);
    QCOMPARE(finding.status, status);
    QCOMPARE(finding.advice.isEmpty(), status == Status::Ok);
    QCOMPARE(finding.code, ExitCode::NotAuthorised);
    QVERIFY(!finding.found.contains("some-token"_L1));
    QVERIFY(look.keyStoreProblem.isEmpty() || finding.found.contains(look.keyStoreProblem));
}

void TstDoctorChecks::aHeldLockIsNoFault()
{
    const QTemporaryDir folder;
    Locations places;
    places.data = places.shared = places.config = places.cache = folder.path();
    const Check check = syncLockCheck(places);
    QCOMPARE(check.look().status, Status::Ok);
    QLockFile lock(places.syncLock());
    lock.setStaleLockTime(0);
    QVERIFY(lock.tryLock());
    const Finding held = check.look();
    QCOMPARE(held.status, Status::Ok);
    QVERIFY(held.found.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!check.mend());
    QVERIFY(QFile::exists(places.syncLock()));
}

void TstDoctorChecks::requestTimes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Status>("status");
    const auto at = [](qint64 time) {
        const qint64 little = qToLittleEndian(time);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof(little));
    };
    const qint64 now = kNow.toMSecsSinceEpoch();
    QTest::newRow("empty") << QByteArray() << Status::Ok;
    QTest::newRow("recent") << at(now - 5000) + at(0) + at(now - 90'000'000) << Status::Ok;
    QTest::newRow("half a time") << at(now) + "abc" << Status::Warning;
    QTest::newRow("far ahead") << at(now + 90'000'000) << Status::Warning;
    QTest::newRow("negative") << at(-5) << Status::Warning;
    QTest::newRow("too long") << QByteArray(520, '\0') << Status::Warning;
}

void TstDoctorChecks::requestTimes()
{
    QFETCH(QByteArray, content);
    QFETCH(Status, status);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"times"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const StandingClock clock;
    const Check check = requestTimesCheck(file.fileName(), clock);
    const Finding finding = check.look();
    QCOMPARE(finding.status, status);
    QCOMPARE(carryOut(check, true).status, Status::Ok);
}

void TstDoctorChecks::aMendedFileKeepsWhatCanBeRight()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"times"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 times[] = {qToLittleEndian(kNow.toMSecsSinceEpoch() - 1000), qToLittleEndian(qint64(-77))};
    file.write(reinterpret_cast<const char *>(times), sizeof(times));
    file.write("rest");
    file.close();
    const StandingClock clock;
    QVERIFY(carryOut(requestTimesCheck(file.fileName(), clock), true).found.startsWith(u'1'));
}

void TstDoctorChecks::whoseTokenItIs()
{
    const auto identity = QJsonDocument::fromJson(R"({"id": 7, "username": "okoye"})");
    QCOMPARE(tokenFindings(identity, {}).last().status, Status::Skipped);
    store::Account account;
    account.userId = 7;
    account.username = u"okoye"_s;
    QCOMPARE(tokenFindings(identity, account).last().status, Status::Ok);
    account.userId = 8;
    const auto other = tokenFindings(identity, account);
    QCOMPARE(other.first().status, Status::Ok);
    QCOMPARE(other.last().status, Status::Problem);
    QCOMPARE(tokenFindings(QJsonDocument::fromJson("{}"), account).first().status, Status::Problem);
}

QTEST_GUILESS_MAIN(TstDoctorChecks)
#include "tst_doctorchecks.moc"
