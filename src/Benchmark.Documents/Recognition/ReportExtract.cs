namespace Benchmark.Documents.Recognition;

/// <summary>
/// What was read out of a report document, as printed: money in the table's unit and sign, words as the kommun wrote them. The shared
/// model's units and signs come at import.
/// </summary>
public sealed record ReportExtract
{
    /// <summary>The kommun's name, when the document says one.</summary>
    public string? Kommun { get; init; }

    /// <summary>Four-digit kommunkod; null when the name isn't one of the 290.</summary>
    public string? Kommunkod { get; init; }

    /// <summary>The board's name.</summary>
    public string? Board { get; init; }

    /// <summary>Diarienummer.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The day the board decides, when printed.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>The period the report is of.</summary>
    public ExtractPeriod? Period { get; init; }

    /// <summary>Goals, once for each assessment.</summary>
    public IReadOnlyList<ExtractGoal> Goals { get; init; } = [];

    /// <summary>Uppdrag and åtgärder.</summary>
    public IReadOnlyList<ExtractAssignment> Assignments { get; init; } = [];

    /// <summary>Activities of action plans.</summary>
    public IReadOnlyList<ExtractActivity> Activities { get; init; } = [];

    /// <summary>Rows of indicator tables and lists of key figures.</summary>
    public IReadOnlyList<ExtractIndicator> Indicators { get; init; } = [];

    /// <summary>Rows of money tables.</summary>
    public IReadOnlyList<ExtractFinanceRow> Finance { get; init; } = [];

    /// <summary>Values month by month.</summary>
    public IReadOnlyList<ExtractSeries> Series { get; init; } = [];

    /// <summary>Key figures that stand in prose.</summary>
    public IReadOnlyList<ExtractFigure> TextFigures { get; init; } = [];

    /// <summary>A whole by its parts.</summary>
    public IReadOnlyList<ExtractBreakdown> Breakdowns { get; init; } = [];

    /// <summary>Where the document contradicts itself.</summary>
    public IReadOnlyList<ExtractFinding> Findings { get; init; } = [];
}

/// <summary>A report's period.</summary>
/// <param name="Kind">T1, T2, year or month.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record ExtractPeriod(string Kind, DateOnly From, DateOnly To);

/// <summary>A goal and one assessment of it.</summary>
/// <param name="Kind">inriktningsmål, nämndmål or målområde.</param>
/// <param name="Number">As printed.</param>
/// <param name="Title">As printed.</param>
/// <param name="Assessment">Helt, I hög grad, Delvis or Ej uppfyllt, else the printed words; null when none is given.</param>
/// <param name="Qualifier">The district or the like it holds for.</param>
/// <param name="Line">Where the goal begins.</param>
public sealed record ExtractGoal(string Kind, string? Number, string Title, string? Assessment, string? Qualifier, int Line)
{
    /// <summary>The assessment as printed.</summary>
    public string? AssessmentAsPrinted { get; init; }

    /// <summary>Number or title of the goal above a nämndmål.</summary>
    public string? Parent { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Comment { get; init; }

    /// <summary>1-based page.</summary>
    public int? Page { get; init; }
}

/// <summary>An uppdrag or an åtgärd.</summary>
/// <param name="Kind">uppdrag or åtgärd.</param>
/// <param name="Number">As printed.</param>
/// <param name="Title">As printed, the boards it is shared with among it.</param>
/// <param name="StatusAsPrinted">The word that stood there.</param>
/// <param name="Status">The canonical word, else the printed one in lower case.</param>
/// <param name="Line">Where it begins.</param>
public sealed record ExtractAssignment(string Kind, string? Number, string Title, string? StatusAsPrinted, string? Status, int Line)
{
    /// <summary>Number or title of the goal it stands under.</summary>
    public string? Goal { get; init; }

    /// <summary>For an åtgärd: title of the uppdrag it stands under.</summary>
    public string? Parent { get; init; }

    /// <summary>The year it was given.</summary>
    public string? GivenYear { get; init; }

    /// <summary>Who gave it, when said.</summary>
    public string? GivenBy { get; init; }

    /// <summary>Short names of the boards it is shared with.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    /// <summary>The year or time it is expected to be done.</summary>
    public string? ExpectedDone { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Comment { get; init; }

    /// <summary>1-based page.</summary>
    public int? Page { get; init; }
}

/// <summary>An activity of an action plan.</summary>
/// <param name="Plan">The plan's name.</param>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Title">As printed.</param>
/// <param name="StatusAsPrinted">The word that stood there.</param>
/// <param name="Status">The canonical word, else the printed one in lower case.</param>
/// <param name="Line">Where it begins.</param>
public sealed record ExtractActivity(string Plan, int Number, string Title, string? StatusAsPrinted, string? Status, int Line)
{
    /// <summary>What is said of it.</summary>
    public string? Comment { get; init; }

    /// <summary>1-based page.</summary>
    public int? Page { get; init; }
}

/// <summary>An indicator and its values.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Group">The headings above.</param>
/// <param name="Unit">antal, %, tkr …</param>
/// <param name="Line">Where it stood.</param>
/// <param name="Values">One a column.</param>
public sealed record ExtractIndicator(string Name, string? Group, string? Unit, int Line, IReadOnlyList<ExtractValue> Values)
{
    /// <summary>1-based page.</summary>
    public int? Page { get; init; }
}

/// <summary>A row of a money table and its values.</summary>
/// <param name="Table">The table's title.</param>
/// <param name="Unit">kr, tkr or mnkr.</param>
/// <param name="Row">As printed.</param>
/// <param name="Subrow">Intäkt, Kostnad or Nettokostnad when the row has such parts.</param>
/// <param name="Line">Where it stood.</param>
/// <param name="Values">One a column.</param>
public sealed record ExtractFinanceRow(string? Table, string Unit, string Row, string? Subrow, int Line, IReadOnlyList<ExtractValue> Values)
{
    /// <summary>1-based page.</summary>
    public int? Page { get; init; }

    /// <summary>Which table of the document, counted from 1.</summary>
    public int TableNumber { get; init; }
}

/// <summary>One value of a table.</summary>
/// <param name="Column">The column's heading.</param>
/// <param name="Kind">utfall, budget, målvärde, prognos or avvikelse.</param>
/// <param name="Period">2018, 2018-08, 2018-T2 …</param>
/// <param name="Value">As printed.</param>
public sealed record ExtractValue(string Column, string Kind, string? Period, decimal Value)
{
    /// <summary>kvinnor, män or totalt when the table parts its values by sex.</summary>
    public string? Sex { get; init; }

    /// <summary>The cell, when it holds more than the number.</summary>
    public string? ValueAsPrinted { get; init; }
}

/// <summary>Values month by month.</summary>
/// <param name="Name">What they are of.</param>
/// <param name="Unit">antal, tkr …</param>
/// <param name="Line">Where it began.</param>
/// <param name="Points">In the order of time.</param>
public sealed record ExtractSeries(string Name, string? Unit, int Line, IReadOnlyList<ExtractPoint> Points);

/// <summary>One value of a series.</summary>
/// <param name="Period">2018-06, 2018-01/2018-05 or 2018.</param>
/// <param name="Value">As printed.</param>
public sealed record ExtractPoint(string Period, decimal Value)
{
    /// <summary>The label as printed.</summary>
    public string? Label { get; init; }

    /// <summary>utfall or prognos.</summary>
    public string Kind { get; init; } = "utfall";
}

/// <summary>A key figure in prose.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Period">The day or period it speaks of.</param>
/// <param name="Value">As printed.</param>
/// <param name="Unit">The word after the number.</param>
/// <param name="Line">Where it stood.</param>
public sealed record ExtractFigure(string Name, string Period, decimal Value, string? Unit, int Line);

/// <summary>A whole by its parts.</summary>
/// <param name="Name">What is parted.</param>
/// <param name="Unit">antal, personer, %.</param>
/// <param name="Line">Where it began.</param>
/// <param name="Items">The parts.</param>
public sealed record ExtractBreakdown(string Name, string? Unit, int Line, IReadOnlyList<ExtractPart> Items)
{
    /// <summary>The whole, when it is said.</summary>
    public decimal? StatedTotal { get; init; }
}

/// <summary>A part of a whole.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Value">As printed.</param>
public sealed record ExtractPart(string Label, decimal Value);

/// <summary>A place where the document contradicts itself. It never changes a value.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">error, contradiction or warning.</param>
/// <param name="Message">A plain sentence in Swedish.</param>
/// <param name="Lines">The lines it rests on.</param>
public sealed record ExtractFinding(string Rule, string Severity, string Message, IReadOnlyList<int> Lines);
