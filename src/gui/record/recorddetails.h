// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/recordparts.h"
#include "store/collectionreader.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vv::gui {

class FactGrid;
class LinkLabel;
class PlayHistory;
class RelatedList;
class Section;

/// Everything the page of a record says beyond header, tracks and the copy's own facts, in sections; those that have
/// nothing to say are not there.
class RecordDetails : public QWidget
{
    Q_OBJECT

public:
    RecordDetails(const RecordParts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    void setCopy(const store::CopyDetail &copy);
    void setWanted(const Release &release, const store::ReleaseFacts &facts);

Q_SIGNALS:
    void searchRequested(const QString &query);
    void copyRequested(vv::InstanceId instance);

private:
    void connectLinks();
    void add(Section *section);
    FactGrid *addGrid(const QString &name, const QString &title);
    [[nodiscard]] QWidget *makeLinks();
    void clear();
    void setRelease(ReleaseId release, MasterId master);
    void setDetail(const ReleaseDetail &detail, const store::OwnFacts &own, const QString &currencySign);
    void setRelated(const QList<store::RelatedCopy> &related);

    RecordParts m_parts;
    Metrics m_metrics;
    QVBoxLayout *m_layout;
    LinkLabel *m_notes;
    Section *m_notesSection;
    QList<FactGrid *> m_grids;
    QList<Section *> m_gridSections; ///< in the order of m_grids
    FactGrid *m_credits;
    FactGrid *m_labels;
    FactGrid *m_identifiers;
    FactGrid *m_community;
    FactGrid *m_videos;
    PlayHistory *m_plays;
    Section *m_playsSection;
    RelatedList *m_copies;
    Section *m_copiesSection;
    RelatedList *m_pressings;
    Section *m_pressingsSection;
    QPushButton *m_openPage;
    QPushButton *m_copyLink;
    QPushButton *m_openMaster;
    ReleaseId m_release;
    MasterId m_master;
};

} // namespace vv::gui
