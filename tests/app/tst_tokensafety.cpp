// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "support/recordingserver.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using demo::Fault;
using test::RecordingServer;

namespace {

/// With letters that look otherwise in a URL, in JSON and in base64.
const QByteArray kToken = "Needle+in/every=Haystack&42";

struct Form {
    QString name;
    QByteArray bytes;
};

/// The token as it may lie about. In base64 its letters depend on how many bytes are before it; those that the
/// neighbours have a share in are left out.
QList<Form> formsOfTheToken()
{
    const QString text = QString::fromLatin1(kToken);
    const auto in = [&](QStringConverter::Encoding encoding) -> QByteArray { return QStringEncoder(encoding)(text); };
    QList<Form> forms{
        {u"as it is"_s, kToken},
        {u"as it is in JSON"_s, QByteArray(kToken).replace("/", "\\/")},
        {u"in UTF-16 LE"_s, in(QStringConverter::Utf16LE)},
        {u"in UTF-16 BE"_s, in(QStringConverter::Utf16BE)},
        {u"percent-encoded"_s, kToken.toPercentEncoding()},
        {u"percent-encoded like a path"_s, kToken.toPercentEncoding("/")},
        {u"in hexadecimal"_s, kToken.toHex()},
    };
    for (int before = 0; before < 3; ++before) {
        const qsizetype skip = before == 0 ? 0 : 4;
        const QByteArray shifted = QByteArray(before, ' ') + kToken;
        const qsizetype whole = shifted.size() / 3 * 4;
        const QByteArray plain = shifted.toBase64().first(whole).sliced(skip);
        forms.append({u"in base64"_s, plain});
        forms.append({u"in base64 for URLs"_s, QByteArray(plain).replace('+', '-').replace('/', '_')});
    }
    return forms;
}

/// In which form the token is in `bytes`; empty: in none.
QString formIn(const QByteArray &bytes)
{
    static const QList<Form> forms = formsOfTheToken();
    for (const Form &form : forms) {
        if (bytes.contains(form.bytes))
            return form.name;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    QDirIterator threads(tasks, QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        const QList<QByteArray> ids = contentOf(threads.next() + u"/children"_s).simplified().split(' ');
        for (const QByteArray &id : ids) {
            if (!id.isEmpty())
                children += id.toLongLong();
        }
    }
    return children;
}

/// Puts the token into every page address, as Discogs does with one that came in the query.
void echoInUrls(QJsonValue &value)
{
    QJsonObject object = value.toObject();
    QJsonObject pagination = object.value("pagination"_L1).toObject();
    if (pagination.isEmpty())
        return;
    const QString url = u"https://api.discogs.com/x?token="_s + QString::fromLatin1(kToken);
    pagination.insert("urls"_L1, QJsonObject{{u"next"_s, url}, {u"last"_s, url}});
    object.insert("pagination"_L1, pagination);
    value = object;
}

Fault echoing(int status, bool html)
{
    Fault fault = html ? Fault::html(status) : Fault::status(status);
    if (html)
        fault.body = "<html><title>" + kToken + "</title>Authorization: Discogs token=" + kToken + "</html>";
    else
        fault.body = R"({"message":"you sent Discogs token=)" + kToken + R"(","detail":[{"msg":")" + kToken + "\"}]}";
    return fault.withHeader("x-echo", "Discogs token=" + kToken).withHeader("set-cookie", "token=" + kToken);
}

} // namespace

/// The real program against a server that gives back the token wherever it can, at the highest level of logging.
class TstTokenSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void formsAreFound();
    void everyCommandKeepsItToItself();
    void refusals_data();
    void refusals();
    void redirectsLeadNowhere();

private:
    enum class Token : quint8 { Kept, InEnvironment };
    void run(const QStringList &arguments, const QByteArray &input, int code, Token token = Token::Kept);
    void lookThroughFiles();

    QByteArray m_picture;
    QByteArray m_log; ///< standard error of the last run
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RecordingServer> m_images;
    std::unique_ptr<demo::ServerThread> m_server;
};

void TstTokenSafety::initTestCase()
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer(&m_picture);
    QVERIFY(image.save(&buffer, "PNG"));
}

void TstTokenSafety::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_images = std::make_unique<RecordingServer>(
        [picture = m_picture](const QByteArray &) { return RecordingServer::ok(picture, "image/png"); });
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(16, 21); },
                                             {.rateLimit = 0, .token = kToken});
    QVERIFY(started);
    m_server = std::move(*started);
    m_server->run([&](demo::DiscogsServer &server) { server.setImageRoot(m_images->url()); });
}

void TstTokenSafety::formsAreFound()
{
    QCOMPARE(formIn("nothing of it: Needle"), QString());
    QVERIFY(!formIn("x" + kToken + "y").isEmpty());
    for (const char *before : {"", "a", "ab", "Discogs token="})
        QVERIFY2(!formIn(QByteArray(before + kToken + "tail").toBase64()).isEmpty(), before);
    QVERIFY(!formIn(QUrl::toPercentEncoding(QString::fromLatin1(kToken))).isEmpty());
}

void TstTokenSafety::run(const QStringList &arguments, const QByteArray &input, int code, Token token)
{
    test::ProgramRun program(QStringLiteral(VV_PROGRAM), m_home->path());
    program.set("VINYLVAULT_API_URL", m_server->root().toString());
    program.set("QT_LOGGING_RULES", u"*.debug=true;qt.network.*=true"_s);
    if (token == Token::InEnvironment)
        program.set("VINYLVAULT_TOKEN", QString::fromLatin1(kToken));
    QString where;
    const test::Ran ran = program(arguments, input, [&](qint64 process) {
        const QString line = formIn(contentOf(u"/proc/%1/cmdline"_s.arg(process)));
        if (!line.isEmpty())
            where = u"in its arguments "_s + line;
        const QList<qint64> children = childrenOf(process);
        for (const qint64 child : children) {
            for (const QString &file : {u"environ"_s, u"cmdline"_s}) {
                if (const QString form = formIn(contentOf(u"/proc/%1/%2"_s.arg(child).arg(file))); !form.isEmpty())
                    where = u"in the %1 of a child, %2"_s.arg(file, form);
            }
        }
    });
    m_log = ran.err;
    QVERIFY2(where.isEmpty(), qPrintable(where));
    QVERIFY2(ran.code == code, qPrintable(QString(arguments.join(u' ') + u" ended with %1"_s.arg(ran.code))));
    QCOMPARE(formIn(ran.out), QString());
    QCOMPARE(formIn(ran.err), QString());
}

void TstTokenSafety::lookThroughFiles()
{
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString form = formIn(contentOf(path));
        QVERIFY2(form.isEmpty(), qPrintable(QString(path + u": "_s + form)));
        QCOMPARE(formIn(path.toUtf8()), QString());
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TstTokenSafety::everyCommandKeepsItToItself()
{
    m_server->run([](demo::DiscogsServer &server) {
        server.inject(echoing(422, false).on(u"/wants"_s).always());
        server.inject(echoing(500, true).on(u"/collection/value"_s).always());
        server.inject(echoing(404, false).on(u"^/releases/\\d*[02468]$"_s).always());
        server.inject(Fault::mutate(&echoInUrls)
                          .withHeader("x-echo", "Discogs token=" + kToken)
                          .withHeader("link", "<https://api.discogs.com/?token=" + kToken + ">; rel=next")
                          .always());
    });
    run({u"setup"_s}, kToken + '\n', 0);
    run({u"sync"_s, u"--json"_s, u"--details"_s, u"--full"_s}, {}, 0);
    QVERIFY(m_log.contains("vv.net: GET")); // or it would say nothing of anything
    run({u"sync"_s}, {}, 0, Token::InEnvironment);
    run({u"status"_s, u"--json"_s}, {}, 0);
    run({u"search"_s, u"--json"_s, u"year:>1900"_s}, {}, 0);
    run({u"export"_s, m_home->filePath(u"export.json"_s)}, {}, 0);
    run({u"--screenshot"_s, m_home->filePath(u"picture.png"_s), u"--page"_s, u"album"_s}, {}, 0);
    lookThroughFiles();
    QVERIFY(QFile::exists(m_home->filePath(u"picture.png"_s)));

    QVERIFY(m_images->requests() > 0);
    QCOMPARE(m_images->authorizations(), 0);
    QVERIFY(!m_images->heard(kToken));
    int told = 0;
    m_server->run([&](demo::DiscogsServer &server) {
        const auto requests = server.requests();
        for (const demo::RecordedRequest &request : requests) {
            told += static_cast<int>(request.header("Authorization") == "Discogs token=" + kToken);
            QVERIFY(formIn(request.path.toUtf8()).isEmpty());
            QVERIFY(formIn(request.query.toString(QUrl::FullyEncoded).toUtf8()).isEmpty());
        }
    });
    QVERIFY(told > 10); // or there was nothing to be kept
}

void TstTokenSafety::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("html");
    QTest::addColumn<int>("code");
    QTest::newRow("401") << 401 << false << 3;
    QTest::newRow("403") << 403 << false << 1;
    QTest::newRow("403 HTML") << 403 << true << 4;
    QTest::newRow("404") << 404 << false << 1;
    QTest::newRow("422") << 422 << false << 1;
    QTest::newRow("500") << 500 << false << 4;
    QTest::newRow("200 HTML") << 200 << true << 1;
}

void TstTokenSafety::refusals()
{
    QFETCH(int, status);
    QFETCH(bool, html);
    QFETCH(int, code);
    run({u"setup"_s}, kToken + '\n', 0);
    m_server->run([&](demo::DiscogsServer &server) { server.inject(echoing(status, html).always()); });
    run({u"sync"_s, u"--json"_s}, {}, code);
    QVERIFY(html || m_log.contains("[secret]")); // what the server said is told but for that
    run({u"setup"_s}, kToken + '\n', code);
    lookThroughFiles();
}

void TstTokenSafety::redirectsLeadNowhere()
{
    run({u"setup"_s}, kToken + '\n', 0);
    for (const char *scheme : {"http", "https"}) {
        for (const char *host : {"127.0.0.1", "127.0.0.2", "localhost"}) {
            const QUrl to = m_images->url(QString::fromLatin1(scheme), QString::fromLatin1(host));
            m_server->run([&](demo::DiscogsServer &server) {
                server.clearFaults();
                server.inject(Fault::redirect(to).always());
            });
            run({u"sync"_s, u"--json"_s}, {}, 1);
        }
    }
    QVERIFY(m_images->connections().isEmpty());
    lookThroughFiles();
}

QTEST_GUILESS_MAIN(TstTokenSafety)
#include "tst_tokensafety.moc"
