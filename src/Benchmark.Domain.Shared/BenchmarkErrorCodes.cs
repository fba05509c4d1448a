namespace Benchmark;

/// <summary>Namespaced error codes. Each has its words in the localisation files under <c>Error:&lt;code&gt;</c>.</summary>
public static class BenchmarkErrorCodes
{
    public const string NotFound = "Benchmark:NotFound";
    public const string PermissionDenied = "Benchmark:PermissionDenied";
    public const string Concurrency = "Benchmark:Concurrency";
    public const string ValueRequired = "Benchmark:ValueRequired";
    public const string TextTooLong = "Benchmark:TextTooLong";

    /// <summary>Codes of the life of a report.</summary>
    public static class Reports
    {
        public const string WrongStage = "Benchmark:Reports.WrongStage";
        public const string AlreadyExists = "Benchmark:Reports.AlreadyExists";
        public const string HasErrors = "Benchmark:Reports.HasErrors";
        public const string Empty = "Benchmark:Reports.Empty";
        public const string ReasonRequired = "Benchmark:Reports.ReasonRequired";
        public const string DecisionBeforePeriodEnd = "Benchmark:Reports.DecisionBeforePeriodEnd";
        public const string DecisionInFuture = "Benchmark:Reports.DecisionInFuture";
        public const string PeriodNotBegun = "Benchmark:Reports.PeriodNotBegun";
        public const string InvalidPeriod = "Benchmark:Reports.InvalidPeriod";
        public const string SameUserApproves = "Benchmark:Reports.SameUserApproves";
        public const string InUse = "Benchmark:Reports.InUse";
        public const string UnansweredWarnings = "Benchmark:Reports.UnansweredWarnings";
        public const string UnknownWarning = "Benchmark:Reports.UnknownWarning";
    }

    /// <summary>Codes of values.</summary>
    public static class Figures
    {
        public const string ValueOrReason = "Benchmark:Figures.ValueOrReason";
        public const string OutOfRange = "Benchmark:Figures.OutOfRange";
        public const string AmountTooLarge = "Benchmark:Figures.AmountTooLarge";
        public const string PeriodKindNotAllowed = "Benchmark:Figures.PeriodKindNotAllowed";
        public const string NotSexDivided = "Benchmark:Figures.NotSexDivided";
        public const string DerivedIsComputed = "Benchmark:Figures.DerivedIsComputed";
        public const string UnknownIndicator = "Benchmark:Figures.UnknownIndicator";
        public const string UnknownArea = "Benchmark:Figures.UnknownArea";
        public const string UnknownItem = "Benchmark:Figures.UnknownItem";
        public const string InvalidNumber = "Benchmark:Figures.InvalidNumber";
        public const string NotWholeKronor = "Benchmark:Figures.NotWholeKronor";
    }

    /// <summary>Codes of handing in.</summary>
    public static class Imports
    {
        public const string FileTooLarge = "Benchmark:Imports.FileTooLarge";
        public const string FileEmpty = "Benchmark:Imports.FileEmpty";
        public const string NotReviewable = "Benchmark:Imports.NotReviewable";
        public const string HasErrors = "Benchmark:Imports.HasErrors";
        public const string UnknownStatus = "Benchmark:Imports.UnknownStatus";
        public const string UnknownAssessment = "Benchmark:Imports.UnknownAssessment";
        public const string WordNotAsked = "Benchmark:Imports.WordNotAsked";
        public const string ReportChanged = "Benchmark:Imports.ReportChanged";
        public const string DecidedMeanwhile = "Benchmark:Imports.DecidedMeanwhile";
        public const string Unreadable = "Benchmark:Imports.Unreadable";
        public const string NothingAccepted = "Benchmark:Imports.NothingAccepted";
        public const string TooManyFiles = "Benchmark:Imports.TooManyFiles";
        public const string NothingChosen = "Benchmark:Imports.NothingChosen";
        public const string UnitDiffers = "Benchmark:Imports.UnitDiffers";
        public const string RemarkChoiceUnknown = "Benchmark:Imports.RemarkChoiceUnknown";
        public const string RemarksUnanswered = "Benchmark:Imports.RemarksUnanswered";
        public const string OtherReport = "Benchmark:Imports.OtherReport";
        public const string AcceptedElsewhere = "Benchmark:Imports.AcceptedElsewhere";
        public const string NoUsableValue = "Benchmark:Imports.NoUsableValue";
    }

    /// <summary>Codes of kommuner's own figures and their proposals.</summary>
    public static class OwnFigures
    {
        public const string AnswerMissing = "Benchmark:OwnFigures.AnswerMissing";
        public const string AnsweredMeanwhile = "Benchmark:OwnFigures.AnsweredMeanwhile";
        public const string IndicatorMissing = "Benchmark:OwnFigures.IndicatorMissing";
        public const string ReasonMissing = "Benchmark:OwnFigures.ReasonMissing";
    }

    /// <summary>Codes of tenants and users.</summary>
    public static class Tenants
    {
        public const string Unknown = "Benchmark:Tenants.Unknown";
        public const string Inactive = "Benchmark:Tenants.Inactive";
        public const string Foreign = "Benchmark:Tenants.Foreign";
        public const string AlreadyExists = "Benchmark:Tenants.AlreadyExists";
        public const string RoleNotAllowed = "Benchmark:Tenants.RoleNotAllowed";
        public const string LastAdministrator = "Benchmark:Tenants.LastAdministrator";
    }

    /// <summary>Codes of accounts.</summary>
    public static class Users
    {
        public const string EmailNotPossible = "Benchmark:Users.EmailNotPossible";
        public const string EmailInvalid = "Benchmark:Users.EmailInvalid";
        public const string RoleRequired = "Benchmark:Users.RoleRequired";
    }

    /// <summary>Codes of comparisons.</summary>
    public static class Comparisons
    {
        public const string UnknownIndicator = "Benchmark:Comparisons.UnknownIndicator";
        public const string UnknownPeriod = "Benchmark:Comparisons.UnknownPeriod";
        public const string UnknownGroup = "Benchmark:Comparisons.UnknownGroup";
        public const string UnknownMunicipality = "Benchmark:Comparisons.UnknownMunicipality";
        public const string UnknownParameter = "Benchmark:Comparisons.UnknownParameter";
        public const string UnknownParameterValue = "Benchmark:Comparisons.UnknownParameterValue";
        public const string UnknownSex = "Benchmark:Comparisons.UnknownSex";
        public const string WorkingNeedsMunicipality = "Benchmark:Comparisons.WorkingNeedsMunicipality";
        public const string NotSexDivided = "Benchmark:Comparisons.NotSexDivided";
        public const string NoExpectedValue = "Benchmark:Comparisons.NoExpectedValue";
        public const string PeriodNotBegun = "Benchmark:Comparisons.PeriodNotBegun";
        public const string NoParameters = "Benchmark:Comparisons.NoParameters";
        public const string GroupNeedsMunicipality = "Benchmark:Comparisons.GroupNeedsMunicipality";
        public const string EmptyList = "Benchmark:Comparisons.EmptyList";
        public const string TooManyChosen = "Benchmark:Comparisons.TooManyChosen";
        public const string ChosenWithOtherGroup = "Benchmark:Comparisons.ChosenWithOtherGroup";
        public const string SideBySideCount = "Benchmark:Comparisons.SideBySideCount";
        public const string SideBySideTwice = "Benchmark:Comparisons.SideBySideTwice";
        public const string UnknownArea = "Benchmark:Comparisons.UnknownArea";
        public const string TotalNotComparable = "Benchmark:Comparisons.TotalNotComparable";
        public const string NoHouseholds = "Benchmark:Comparisons.NoHouseholds";
    }

    /// <summary>Codes of reference values.</summary>
    public static class ReferenceValues
    {
        public const string RunFinished = "Benchmark:ReferenceValues.RunFinished";
        public const string NotConfigured = "Benchmark:ReferenceValues.NotConfigured";
        public const string UnknownYear = "Benchmark:ReferenceValues.UnknownYear";
    }

    /// <summary>Codes of the groups that kommuner make themselves.</summary>
    public static class Groups
    {
        public const string TooFewMembers = "Benchmark:Groups.TooFewMembers";
        public const string TooManyMembers = "Benchmark:Groups.TooManyMembers";
        public const string UnknownMembers = "Benchmark:Groups.UnknownMembers";
        public const string NameTaken = "Benchmark:Groups.NameTaken";
        public const string AlreadyShared = "Benchmark:Groups.AlreadyShared";
        public const string NotShared = "Benchmark:Groups.NotShared";
        public const string UnknownLink = "Benchmark:Groups.UnknownLink";
    }

    /// <summary>Codes of snapshots.</summary>
    public static class Snapshots
    {
        public const string Unknown = "Benchmark:Snapshots.Unknown";
        public const string NothingToSave = "Benchmark:Snapshots.NothingToSave";
        public const string Withdrawn = "Benchmark:Snapshots.Withdrawn";
    }

    /// <summary>Codes of status boards.</summary>
    public static class StatusBoards
    {
        public const string UnknownBoard = "Benchmark:StatusBoards.UnknownBoard";
        public const string UnknownPeriod = "Benchmark:StatusBoards.UnknownPeriod";
        public const string UnknownVersion = "Benchmark:StatusBoards.UnknownVersion";
        public const string UnknownGoal = "Benchmark:StatusBoards.UnknownGoal";
        public const string UnknownStatus = "Benchmark:StatusBoards.UnknownStatus";
    }
}
