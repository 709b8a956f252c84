// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"

#include "demo/coverart.h"
#include "demo/faultlist.h"
#include "demo/httpconnection.h"
#include "demo/router.h"
#include "demo/slidingwindow.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vv::demo {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kMinute{60'000};

enum class Credentials : quint8 { None, Owner, Wrong };

/// The token of a request; empty when its header is none of a token, not set when there is neither that nor a
/// parameter.
std::optional<QByteArray> tokenOf(const HttpRequest &request)
{
    const QByteArray parameter = request.parameter(u"token"_s).toUtf8();
    const QByteArray header = request.header("Authorization");
    if (header.isEmpty())
        return parameter.isEmpty() ? std::nullopt : std::optional(parameter);
    return header.startsWith("Discogs token=") ? header.sliced(14) : QByteArray();
}

} // namespace

QByteArray RecordedRequest::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

struct DiscogsServer::Private {
    DiscogsServer *q;
    QTcpServer listener;
    quint16 port = 0;
    Collection collection;
    QByteArray token = "sample-token-for-the-demo";
    std::map<QByteArray, Collection> others; ///< further accounts, by their tokens
    QUrl imageRoot;                          ///< empty = our own
    milliseconds latency{0};
    int limit = 60;
    milliseconds window = kMinute;
    SystemClock ownClock;
    const Clock *clock = &ownClock;
    Router router;
    CoverArt covers;
    FaultList faults;
    QList<RecordedRequest> requests;
    QList<QPointer<HttpConnection>> open;
    SlidingWindow allowance;
    SlidingWindow arrivals;
    int connections = 0;
    int mostInWindow = 0;
    int inFlight = 0;
    int mostInFlight = 0;
    int imagesInFlight = 0;
    int mostImagesInFlight = 0;
    int count429 = 0;

    Private(DiscogsServer *server, Collection served)
        : q(server)
        , listener(server) // a child, so that moveToThread() takes it along
        , collection(std::move(served))
    {}

    [[nodiscard]] ImageLinks links() const { return ImageLinks(imageRoot.isEmpty() ? q->root() : imageRoot); }
    void accept();
    void handle(HttpConnection *connection, const HttpRequest &request);
    [[nodiscard]] Credentials credentialsOf(const HttpRequest &request) const;
    /// The collection of whoever asks; the first account's for everybody who has none.
    [[nodiscard]] Collection &collectionFor(const HttpRequest &request);
    [[nodiscard]] HttpAnswer imageAnswer(const HttpRequest &request);
    [[nodiscard]] HttpAnswer apiAnswer(const HttpRequest &request, Credentials credentials);
    [[nodiscard]] std::optional<HttpAnswer> spend(Credentials credentials, HeaderList &headers);
};

void DiscogsServer::Private::accept()
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, ++connections, q);
        open.removeIf([](const QPointer<HttpConnection> &one) { return !one; });
        open.append(connection);
        QObject::connect(connection, &HttpConnection::received, q,
                         [this](HttpConnection *from, const HttpRequest &request) { handle(from, request); });
    }
}

std::optional<HttpAnswer> DiscogsServer::Private::spend(Credentials credentials, HeaderList &headers)
{
    const milliseconds now = clock->monotonic();
    mostInWindow = std::max(mostInWindow, arrivals.add(now, window));
    if (limit <= 0)
        return std::nullopt;
    const int allowed = credentials == Credentials::Owner ? limit : std::max(1, limit * 25 / 60);
    const int used = allowance.count(now, window);
    const bool over = used >= allowed;
    if (!over)
        allowance.add(now, window);
    const int counted = over ? used : used + 1;
    headers = {{"x-discogs-ratelimit", QByteArray::number(allowed)},
               {"x-discogs-ratelimit-used", QByteArray::number(counted)},
               {"x-discogs-ratelimit-remaining", QByteArray::number(std::max(0, allowed - counted))}};
    if (!over)
        return std::nullopt;
    ++count429;
    HttpAnswer answer = messageAnswer(429, u"You are making requests too quickly."_s);
    // Both kinds of body were measured; which one comes is not known beforehand.
    if (count429 % 2 == 0) {
        answer.json.reset();
        answer.body = "\n";
    }
    return answer;
}

Credentials DiscogsServer::Private::credentialsOf(const HttpRequest &request) const
{
    const auto given = tokenOf(request);
    if (!given)
        return Credentials::None;
    return !given->isEmpty() && (*given == token || others.contains(*given)) ? Credentials::Owner : Credentials::Wrong;
}

Collection &DiscogsServer::Private::collectionFor(const HttpRequest &request)
{
    const auto other = others.find(tokenOf(request).value_or(QByteArray()));
    return other == others.end() ? collection : other->second;
}

HttpAnswer DiscogsServer::Private::imageAnswer(const HttpRequest &request)
{
    const auto name = ImageLinks::read(request.path);
    const ServedRelease *served = name ? collection.release(name->release) : nullptr;
    for (auto other = others.cbegin(); name && !served && other != others.cend(); ++other)
        served = other->second.release(name->release);
    HttpAnswer answer;
    if (!served || !served->hasCover) {
        answer.status = 403;
        answer.contentType = "text/plain";
        answer.body = "Forbidden";
        return answer;
    }
    answer.contentType = "image/jpeg";
    answer.headers = {{"cache-control", "public, max-age=31536000"}};
    answer.body = covers.jpeg(*served, name->number, name->edge);
    return answer;
}

HttpAnswer DiscogsServer::Private::apiAnswer(const HttpRequest &request, Credentials credentials)
{
    if (credentials == Credentials::Wrong) {
        return messageAnswer(401, u"Invalid consumer token. Please register an app before making requests."_s);
    }
    return router.answer({request, collectionFor(request), links(), credentials == Credentials::Owner});
}

void DiscogsServer::Private::handle(HttpConnection *connection, const HttpRequest &request)
{
    const bool isImage = request.path.startsWith("/images/"_L1);
    RecordedRequest record;
    record.method = request.method;
    record.path = request.path;
    record.query = request.query;
    record.headers = request.headers;
    record.body = request.body;
    record.time = clock->utc();
    record.at = clock->monotonic();
    record.connection = connection->number();
    record.isImage = isImage;

    const std::optional<Fault> fault = faults.take(*q, request, isImage);
    const Credentials credentials = credentialsOf(request);
    const QByteArray agent = request.header("User-Agent");
    HeaderList rateHeaders;
    std::optional<HttpAnswer> refused;
    if (!isImage) {
        refused = spend(credentials, rateHeaders);
        if (!refused && (agent.isEmpty() || agent == "Mozilla/5.0")) {
            refused = htmlAnswer(403);
            rateHeaders.clear();
        }
    }

    HttpAnswer answer;
    if (refused)
        answer = *refused;
    else if (!fault || !replacesAnswer(*fault) || fault->afterEffect)
        answer = isImage ? imageAnswer(request) : apiAnswer(request, credentials);

    if (fault)
        spoil(answer, *fault, request);
    answer.headers += rateHeaders;
    if (fault)
        answer.headers += fault->headers;

    record.status = fault ? statusSent(*fault, answer) : answer.status;
    requests.append(record);
    Q_EMIT q->requested(record);

    int &underWay = isImage ? imagesInFlight : inFlight;
    int &most = isImage ? mostImagesInFlight : mostInFlight;
    most = std::max(most, ++underWay);
    const auto finish = [this, answer, fault, isImage, to = QPointer<HttpConnection>(connection)] {
        --(isImage ? imagesInFlight : inFlight);
        if (to)
            fault ? faults.deliver(*to, answer, *fault) : to->send(answer);
    };
    milliseconds wait = latency;
    if (fault && fault->kind == Fault::Kind::Delay)
        wait += fault->pause;
    if (wait.count() > 0)
        QTimer::singleShot(wait, q, finish);
    else
        finish();
}

DiscogsServer::DiscogsServer(QObject *parent)
    : DiscogsServer(Collection(), parent)
{}

DiscogsServer::DiscogsServer(Collection collection, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(collection)))
{
    // Clients open many connections at once when they show a wall of covers.
    d->listener.setMaxPendingConnections(200);
    connect(&d->listener, &QTcpServer::newConnection, this, [this] { d->accept(); });
}

DiscogsServer::~DiscogsServer()
{
    // Before the private part goes, which their last signals reach.
    for (const auto &connection : std::as_const(d->open))
        delete connection.data();
}

Result<void> DiscogsServer::listen(quint16 port)
{
    if (!d->listener.listen(QHostAddress::LocalHost, port))
        return fail(Error::Kind::Offline, u"127.0.0.1:%1: %2"_s.arg(port).arg(d->listener.errorString()));
    d->port = d->listener.serverPort();
    return {};
}

void DiscogsServer::pause()
{
    d->listener.close();
    const auto open = std::exchange(d->open, {});
    for (const auto &connection : open) {
        if (connection)
            connection->reset();
    }
}

Result<void> DiscogsServer::resume()
{
    return listen(d->port);
}

QUrl DiscogsServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(d->port));
}

const QByteArray &DiscogsServer::token() const
{
    return d->token;
}

void DiscogsServer::setToken(const QByteArray &token)
{
    d->token = token;
}

void DiscogsServer::setLatency(milliseconds latency)
{
    d->latency = latency;
}

void DiscogsServer::setRateLimit(int perWindow, milliseconds window)
{
    d->limit = perWindow;
    d->window = window;
}

void DiscogsServer::setClock(const Clock *clock)
{
    d->clock = clock ? clock : &d->ownClock;
    d->allowance = {};
    d->arrivals = {};
}

void DiscogsServer::setImageRoot(const QUrl &root)
{
    d->imageRoot = root;
}

Collection &DiscogsServer::collection()
{
    return d->collection;
}

void DiscogsServer::addAccount(const QByteArray &token, Collection collection)
{
    d->others.insert_or_assign(token, std::move(collection));
}

void DiscogsServer::removeAccount(const QByteArray &token)
{
    d->others.erase(token);
}

void DiscogsServer::setCollection(Collection collection)
{
    d->collection = std::move(collection);
    d->covers.clear();
}

void DiscogsServer::inject(Fault fault)
{
    d->faults.inject(std::move(fault));
}

void DiscogsServer::clearFaults()
{
    d->faults.clear();
}

QList<RecordedRequest> DiscogsServer::requests() const
{
    return d->requests;
}

void DiscogsServer::forgetRequests()
{
    d->requests.clear();
    d->arrivals = {};
    d->mostInWindow = 0;
    d->mostInFlight = 0;
    d->mostImagesInFlight = 0;
    d->count429 = 0;
}

int DiscogsServer::connections() const
{
    return d->connections;
}

int DiscogsServer::mostInFlight() const
{
    return d->mostInFlight;
}

int DiscogsServer::mostImagesInFlight() const
{
    return d->mostImagesInFlight;
}

int DiscogsServer::mostRequestsInWindow() const
{
    return d->mostInWindow;
}

int DiscogsServer::count429() const
{
    return d->count429;
}

} // namespace vv::demo
