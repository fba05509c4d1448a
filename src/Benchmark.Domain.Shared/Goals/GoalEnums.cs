namespace Benchmark.Goals;

/// <summary>Whose goal it is.</summary>
public enum GoalKind
{
    /// <summary>Inriktningsmål or målområde: the council's.</summary>
    Strategic = 1,

    /// <summary>Nämndmål: the board's own.</summary>
    Board = 2,
}

/// <summary>Måluppfyllelse.</summary>
public enum GoalAssessmentLevel
{
    /// <summary>Helt uppfyllt.</summary>
    Fully = 1,

    /// <summary>I hög grad uppfyllt.</summary>
    Largely = 2,

    /// <summary>Delvis uppfyllt.</summary>
    Partly = 3,

    /// <summary>Ej uppfyllt.</summary>
    NotMet = 4,
}
