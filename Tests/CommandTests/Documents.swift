import Foundation

/// Small registers, written as people write them.
enum Documents {
  /// Two parties and a flow between them, without an agreement.
  static let withoutAgreement = register(agreement: "")

  /// The same with nothing that a flow to a processor needs, but an agreement that was never concluded.
  static let notConcluded = register(
    agreement: """
      <agreements>
          <agreement id="dpa" kind="processing" concluded="no" from="2024-01-01">
            <title>Kundebok-avtalen</title>
            <principal party="fjord"/>
            <processor party="kundebok"/>
          </agreement>
        </agreements>
      """)

  /// The same as the first, and somebody has decided to live with it for a while.
  static let accepted = withoutAgreement.replacingOccurrences(
    of: """
            <address>Kaia 1, 0150 Oslo</address>
      """,
    with: """
            <address>Kaia 1, 0150 Oslo</address>
            <data-protection-officer appointed="no">
              <reason>None of Art. 37(1).</reason>
            </data-protection-officer>
      """
  ).replacingOccurrences(
    of: "</registry>",
    with: """
        <acceptances>
          <acceptance id="until-spring" check="R01" subject-kind="flow" subject="to-crm" code="no-agreement"
              terms="fjord kundebok" from="2026-11-01" until="2027-03-31" by="Kari Nordmann">
            <reason>We move to “another” provider &amp; end this one.</reason>
            <advice>Do not, without an agreement.</advice>
          </acceptance>
        </acceptances>
      </registry>
      """)

  /// A flow to a system that nobody is known to run.
  static let unnamedOperator = """
    <?xml version="1.0" encoding="UTF-8"?>
    <registry xmlns="urn:samsvar:registry:1" id="fjord" language="nb">
      <parties>
        <party id="fjord" own="yes" country="NO">
          <name>Fjord Frakt AS</name>
          <address>Kaia 1, 0150 Oslo</address>
        </party>
      </parties>
      <systems>
        <system id="mail">
          <title>Utsending</title>
        </system>
      </systems>
      <activities>
        <activity id="letters" role="controller">
          <controller party="fjord"/>
          <purpose term="crm"/>
          <about subjects="customer" categories="name"/>
        </activity>
      </activities>
      <flows>
        <flow id="to-mail" activity="letters" from="fjord" to="mail" role="processor"/>
      </flows>
    </registry>

    """

  private static func register(agreement: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <registry xmlns="urn:samsvar:registry:1" id="fjord" language="nb">
      <title>Fjord</title>
      <parties>
        <party id="fjord" own="yes" country="NO">
          <name>Fjord Frakt AS</name>
          <address>Kaia 1, 0150 Oslo</address>
        </party>
        <party id="kundebok" country="SE">
          <name>Kundebok Ærlig AB</name>
        </party>
      </parties>
      <activities>
        <activity id="booking" role="controller">
          <controller party="fjord"/>
          <purpose term="crm"/>
          <about subjects="customer" categories="name"/>
        </activity>
      </activities>
      \(agreement)
      <flows>
        <flow id="to-crm" activity="booking" from="fjord" to="kundebok" role="processor" categories="name"
            subjects="customer-contact" purposes="demo-booking" operations="store"/>
      </flows>
    </registry>

    """
  }
}
