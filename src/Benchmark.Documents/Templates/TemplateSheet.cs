namespace Benchmark.Documents.Templates;

/// <summary>The parts of a template.</summary>
public enum TemplateSheet
{
    Indicators = 1,
    Finance = 2,
    Goals = 3,
    Assignments = 4,
    ActionPlans = 5,
}

/// <summary>A column of a template sheet, the same for who writes it and who reads it.</summary>
/// <param name="Key">One of <see cref="TemplateColumns"/>.</param>
/// <param name="Heading">Its heading without period and unit.</param>
/// <param name="Width">In characters.</param>
/// <param name="Need">What happens when it isn't there.</param>
/// <param name="Aliases">Other headings that mean the same.</param>
public sealed record TemplateColumn(string Key, string Heading, double Width, ColumnNeed Need = ColumnNeed.None, params string[] Aliases);

/// <summary>How much a column is needed.</summary>
public enum ColumnNeed
{
    /// <summary>Only for people; never missed.</summary>
    None = 0,

    /// <summary>Missed with a warning.</summary>
    Wanted = 1,

    /// <summary>Missed with an error; the other columns are read.</summary>
    Required = 2,

    /// <summary>Without it no row can be told from another: the sheet isn't read.</summary>
    Key = 3,
}

/// <summary>Keys of the template's columns.</summary>
public static class TemplateColumns
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Unit = "unit";
    public const string Counts = "counts";
    public const string Sex = "sex";
    public const string Earlier = "earlier";
    public const string Outcome = "outcome";
    public const string Target = "target";
    public const string Budget = "budget";
    public const string Forecast = "forecast";
    public const string Variance = "variance";
    public const string Comment = "comment";
    public const string Area = "area";
    public const string Item = "item";
    public const string Kind = "kind";
    public const string Number = "number";
    public const string Title = "title";
    public const string Parent = "parent";
    public const string Qualifier = "qualifier";
    public const string GivenYear = "givenYear";
    public const string GivenBy = "givenBy";
    public const string SharedWith = "sharedWith";
    public const string Status = "status";
    public const string Assessment = "assessment";
    public const string ExpectedDone = "expectedDone";
    public const string Plan = "plan";
}
