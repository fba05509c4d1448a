using Benchmark.Imports.Readings;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.OwnFigures;

/// <summary>
/// What a kommun reports that the shared model has no indicator for: kept with the report as the kommun's own, and never compared with others.
/// </summary>
public class OwnFigure : Entity, IMultiTenant
{
    /// <summary>The name under which the database has the values.</summary>
    public const string ValuesField = nameof(_values);

    private List<PrintedValue> _values = [];

    public OwnFigure(Guid tenantId, Guid reportId, Guid readingId, KeptRow row, Actor actor, DateTimeOffset at)
    {
        TenantId = tenantId;
        ReportId = reportId;
        KeepAgain(readingId, row, actor, at);
    }

    private OwnFigure()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>The document it was read out of.</summary>
    public Guid ReadingId { get; private set; }

    /// <summary>Which of the document's printed rows, from 0.</summary>
    public int Row { get; private set; }

    /// <summary>Which of the document's rows that are alike but for their values, from 0.</summary>
    public int Occurrence { get; private set; }

    /// <summary>As printed.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The name as it is told from others: case, spaces and signs don't count.</summary>
    public string NameKey { get; private set; } = null!;

    /// <summary>%, antal, tkr …; null when the document doesn't say.</summary>
    public string? Unit { get; private set; }

    /// <summary>The table's title or the headings above.</summary>
    public string? Group { get; private set; }

    /// <summary>The values as printed.</summary>
    public IReadOnlyList<PrintedValue> Values => _values;

    /// <summary>Where in the document it stands.</summary>
    public int Line { get; private set; }

    /// <summary>The page; null where the format has none.</summary>
    public int? Page { get; private set; }

    public string KeptByName { get; private set; } = null!;

    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Whether it is this very row of this reading.</summary>
    public bool StandsAt(Guid readingId, int row) => ReadingId == readingId && Row == row;

    /// <summary>Whether a row of another reading is this one again: of the same name, heading, unit and columns, and as manyth of them.</summary>
    public bool IsIn(Guid readingId, KeptRow row) =>
        ReadingId != readingId
        && (NameKey, Group, Unit, Occurrence) == (row.NameKey, row.Group, row.Unit, row.Occurrence)
        && _values.Select(v => v.Column).SequenceEqual(row.Printed.Values.Select(v => v.Column));

    /// <summary>The same row, of a newer upload of the document.</summary>
    public void KeepAgain(Guid readingId, KeptRow row, Actor actor, DateTimeOffset at)
    {
        (ReadingId, Row, Occurrence, Line, Page) = (readingId, row.Index, row.Occurrence, row.Printed.Line, row.Printed.Page);
        (Name, NameKey, Group, Unit) = (Check.Required(row.Name, nameof(Name), OwnFigureConsts.MaxNameLength), row.NameKey, row.Group, row.Unit);
        _values = [.. row.Printed.Values];
        (KeptByName, KeptAt) = (actor.Name, at);
    }
}
