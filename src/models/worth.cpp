// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worth.h"

#include "base/logging.h"
#include "models/collectionmodel.h"
#include "models/library.h"
#include "models/money.h"
#include "store/database.h"

#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::models {

namespace {

constexpr auto kPause = 200ms;
constexpr auto kRest = 2s; ///< a sync writes a page every few moments

Result<store::CopyValues> valuesIn(const QString &file)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return store::copyValues((*database)->handle());
}

} // namespace

Worth::Worth(Library &library, CollectionModel &model, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    const auto lookLater = [this] { m_pause.start(); };
    connect(&m_model, &CollectionModel::loaded, this, lookLater);
    connect(&m_pause, &QTimer::timeout, this, &Worth::look);
    connect(&m_rest, &QTimer::timeout, this, &Worth::look);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto read = m_reading.result();
        if (!read)
            qCWarning(lcModels) << "cannot read what the collection is worth:" << read.error().detail;
        m_values = read.value_or(store::CopyValues());
        m_rest.start();
        addUp();
    });
    lookLater();
}

void Worth::look()
{
    const store::CollectionReader *reader = m_library.reader();
    const auto state = reader ? reader->state() : Result<std::pair<qint64, qint64>>();
    if (!reader || !state) {
        m_values = {};
        m_state = {-1, -1};
        return addUp();
    }
    const bool isAnother = m_file != m_library.file();
    if (!isAnother && *state == m_state)
        return addUp();
    if (isAnother)
        m_values = {}; // those of another collection
    else if (m_rest.isActive())
        return addUp();
    if (m_reading.isRunning()) {
        m_rest.start();
        return;
    }
    m_file = m_library.file();
    m_state = *state;
    m_reading.setFuture(QtConcurrent::run(valuesIn, m_file));
}

template <class IdAt>
std::pair<QString, int> Worth::sum(int count, IdAt idAt) const
{
    QList<double> sums(m_values.currencies.size(), 0);
    int known = 0;
    for (int i = 0; i < count && !m_values.values.isEmpty(); ++i) {
        const InstanceId id = idAt(i);
        const auto found = std::ranges::lower_bound(m_values.values, id, {}, &store::CopyValue::instance);
        if (found == m_values.values.cend() || found->instance != id)
            continue;
        ++known;
        sums[found->currency] += static_cast<double>(found->hundredths) / 100;
    }
    // The account's own currency may come both with a name, in prices paid, and without.
    const store::CollectionReader *reader = m_library.reader();
    const auto account = reader && known > 0 ? reader->account() : Result<std::optional<store::Account>>();
    const QString own = account && *account ? signIn((*account)->value) : QString();
    QList<std::pair<QString, double>> bySign;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const QString &code = m_values.currencies[i];
        const QString sign = code.isEmpty() ? own : currencySign(code);
        const auto there = std::ranges::find(bySign, sign, &std::pair<QString, double>::first);
        if (there != bySign.end())
            there->second += sums[i];
        else
            bySign.append({sign, sums[i]});
    }
    std::ranges::sort(bySign, [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList texts;
    for (const auto &[sign, sum] : std::as_const(bySign)) {
        if (sum > 0)
            texts.append(moneyText(sum, 0, sign));
    }
    return {texts.isEmpty() ? QString() : QString(u"≈ "_s + texts.join(u" + "_s)), known};
}

QString Worth::textOf(const QList<InstanceId> &copies) const
{
    return sum(static_cast<int>(copies.size()), [&copies](int i) { return copies[i]; }).first;
}

void Worth::addUp()
{
    std::tie(m_text, m_known) = sum(m_model.rowCount(), [this](int row) { return m_model.instanceAt(row); });
    Q_EMIT changed();
}

} // namespace vv::models
