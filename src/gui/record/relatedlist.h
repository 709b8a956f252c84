// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"
#include "gui/metrics.h"
#include "store/relatedcopies.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace vv::gui {

/// One other record as a line with its cover, to be opened.
class RelatedRow : public QAbstractButton
{
    Q_OBJECT

public:
    RelatedRow(covers::CoverService &covers, const Metrics &metrics, const store::RelatedCopy &copy,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] covers::CoverKey key() const;

    covers::CoverService &m_covers;
    store::RelatedCopy m_copy;
    int m_edge;
    int m_title;
    QString m_second;
};

/// Other copies of a release, or other pressings of it, in the collection.
class RelatedList : public QWidget
{
    Q_OBJECT

public:
    RelatedList(const QString &name, covers::CoverService &covers, const Metrics &metrics, QWidget *parent = nullptr);

    void setCopies(const QList<store::RelatedCopy> &copies);

Q_SIGNALS:
    void opened(vv::InstanceId instance);

private:
    covers::CoverService &m_covers;
    Metrics m_metrics;
    QVBoxLayout *m_layout;
    QList<store::RelatedCopy> m_copies;
    QList<QWidget *> m_rows;
};

} // namespace vv::gui
