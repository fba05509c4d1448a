namespace Benchmark.Imports.Checks;

/// <summary>
/// Codes of what the checks find, each with its sentence in <c>Localization/Imports.*.json</c>. Beside the data named here a
/// sentence can use found and expected.
/// </summary>
public static class CheckCodes
{
    /// <summary>No indicator has the code. Data: <c>code</c>, <c>nearest</c> when another looks like it.</summary>
    public const string UnknownIndicator = "Check:UnknownIndicator";

    /// <summary>No activity area has the code; expected lists those that are. Data: <c>code</c>, <c>nearest</c>.</summary>
    public const string UnknownArea = "Check:UnknownArea";

    /// <summary>No finance item has the code; expected lists those that are. Data: <c>code</c>, <c>nearest</c>.</summary>
    public const string UnknownItem = "Check:UnknownItem";

    /// <summary>The row doesn't say what kind of value or goal it is; expected lists the kinds.</summary>
    public const string KindRequired = "Check:KindRequired";

    /// <summary>A period that isn't one, or can't be reported now. Data: <c>code</c>.</summary>
    public const string InvalidPeriod = "Check:InvalidPeriod";

    /// <summary>Another kommun's or another period's hand-in.</summary>
    public const string OtherReport = "Check:OtherReport";

    /// <summary>The indicator is computed. Data: <c>name</c>.</summary>
    public const string Derived = "Check:Derived";

    /// <summary>The indicator isn't divided by sex. Data: <c>name</c>.</summary>
    public const string NotSexDivided = "Check:NotSexDivided";

    /// <summary>The indicator isn't followed up for that kind of period. Data: <c>name</c>.</summary>
    public const string PeriodKind = "Check:PeriodKind";

    /// <summary>Outside what can be true. Data: <c>name</c>.</summary>
    public const string OutOfRange = "Check:OutOfRange";

    /// <summary>Neither a value nor a reason why there is none. Data: <c>name</c>.</summary>
    public const string NoValue = "Check:NoValue";

    /// <summary>The same thing twice. Data: <c>name</c>.</summary>
    public const string Duplicate = "Check:Duplicate";

    /// <summary>A text is longer than can be kept. Data: <c>name</c>, <c>length</c>, <c>limit</c>.</summary>
    public const string TextTooLong = "Check:TextTooLong";

    /// <summary>A title, name or number is missing.</summary>
    public const string NameRequired = "Check:NameRequired";

    /// <summary>Nobody has said what the status word means. Data: <c>word</c>, <c>name</c>.</summary>
    public const string UnknownStatus = "Check:UnknownStatus";

    /// <summary>Nobody has said what the assessment word means. Data: <c>word</c>, <c>name</c>.</summary>
    public const string UnknownAssessment = "Check:UnknownAssessment";

    /// <summary>A row belongs to a mål or uppdrag that isn't there. Data: <c>parent</c>.</summary>
    public const string UnknownParent = "Check:UnknownParent";

    /// <summary>A cost or an income below zero. Data: <c>name</c>.</summary>
    public const string UnexpectedSign = "Check:UnexpectedSign";

    /// <summary>Women and men don't make the total. Data: <c>name</c>, <c>women</c>, <c>men</c>, <c>total</c>.</summary>
    public const string SexSum = "Check:SexSum";

    /// <summary>A share for all lies outside that of women and men. Data: <c>name</c>, <c>women</c>, <c>men</c>, <c>total</c>.</summary>
    public const string SexShare = "Check:SexShare";

    /// <summary>Net cost isn't cost less income. Data: <c>name</c>, <c>kind</c>, <c>period</c>.</summary>
    public const string NetCost = "Check:NetCost";

    /// <summary>The areas don't make the board's total. Data: <c>name</c>, <c>kind</c>, <c>period</c>.</summary>
    public const string AreaTotal = "Check:AreaTotal";

    /// <summary>Indicators of the board's areas without outcome. Data: <c>count</c>, <c>names</c>.</summary>
    public const string MissingFigures = "Check:MissingFigures";

    /// <summary>Goals without assessment. Data: <c>count</c>, <c>names</c>.</summary>
    public const string GoalsNotAssessed = "Check:GoalsNotAssessed";

    /// <summary>Goals of the report before that aren't in this one. Data: <c>count</c>, <c>names</c>.</summary>
    public const string GoalsGone = "Check:GoalsGone";

    /// <summary>Uppdrag that weren't done in the report before and aren't in this one. Data: <c>count</c>, <c>names</c>.</summary>
    public const string AssignmentsGone = "Check:AssignmentsGone";

    /// <summary>Åtgärder, in the same way. Data: <c>count</c>, <c>names</c>.</summary>
    public const string MeasuresGone = "Check:MeasuresGone";

    /// <summary>Activities, in the same way. Data: <c>count</c>, <c>names</c>.</summary>
    public const string ActivitiesGone = "Check:ActivitiesGone";

    /// <summary>A sum since 1 January that is lower than earlier the same year. Data: <c>name</c>, <c>period</c>.</summary>
    public const string FallsWithinYear = "Check:FallsWithinYear";

    /// <summary>Another value than the one published for the same period. Data: <c>name</c>, <c>period</c>.</summary>
    public const string OtherThanPublished = "Check:OtherThanPublished";

    /// <summary>An uppdrag, åtgärd or activity that would be lost for want of a status. Data: <c>name</c>.</summary>
    public const string StatusRequired = "Check:StatusRequired";

    /// <summary>A row under something in the hand-in that stays out itself. Data: <c>parent</c>.</summary>
    public const string ParentLeftOut = "Check:ParentLeftOut";

    /// <summary>A nämndmål under another nämndmål. Data: <c>parent</c>.</summary>
    public const string ParentIsBoardGoal = "Check:ParentIsBoardGoal";

    /// <summary>A row that the board has already, said to be under something that can't be found. Data: <c>parent</c>.</summary>
    public const string ParentKept = "Check:ParentKept";

    /// <summary>A row that the board has already, said to be under another than it is but without anything to take in. Data: <c>parent</c>, <c>now</c>.</summary>
    public const string ParentUnmoved = "Check:ParentUnmoved";

    /// <summary>A thousand times an earlier value, or a thousandth. Data: <c>name</c>, <c>period</c>.</summary>
    public const string Thousandfold = "Check:Thousandfold";

    /// <summary>A share under one percent that was probably given as a fraction. Data: <c>name</c>.</summary>
    public const string PercentAsFraction = "Check:PercentAsFraction";

    /// <summary>A count of people, households or things that isn't whole. Data: <c>name</c>.</summary>
    public const string NotWhole = "Check:NotWhole";

    /// <summary>An average of people, households or things with decimals, though it is large. Data: <c>name</c>.</summary>
    public const string NotWholeAverage = "Check:NotWholeAverage";

    /// <summary>At least twice what it was a year earlier. Data: <c>name</c>, <c>period</c>.</summary>
    public const string Doubled = "Check:Doubled";

    /// <summary>At most half of what it was a year earlier. Data: <c>name</c>, <c>period</c>.</summary>
    public const string Halved = "Check:Halved";

    /// <summary>Nearly all amounts are at least twice what they were. Data: <c>count</c>, <c>total</c>, <c>names</c>, <c>period</c>.</summary>
    public const string AllDoubled = "Check:AllDoubled";

    /// <summary>Nearly all amounts are at most half of what they were. Data: as for <see cref="AllDoubled"/>.</summary>
    public const string AllHalved = "Check:AllHalved";

    /// <summary>More kronor for each inhabitant than any area costs. Data: <c>name</c>, <c>kind</c>.</summary>
    public const string PerInhabitant = "Check:PerInhabitant";

    /// <summary>Warnings that nobody has answered. Data: <c>count</c>.</summary>
    public const string Unanswered = "Check:Unanswered";

    /// <summary>A hand-in that waits for someone to look at it. Data: <c>count</c>.</summary>
    public const string ImportWaiting = "Check:ImportWaiting";

    /// <summary>The file took too long to read.</summary>
    public const string TookTooLong = "Check:TookTooLong";
}
